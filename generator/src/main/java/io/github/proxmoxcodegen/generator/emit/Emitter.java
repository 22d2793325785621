package io.github.proxmoxcodegen.generator.emit;

import io.github.proxmoxcodegen.model.Api;
import java.util.List;
import java.util.Set;

/** Makes files of one kind from the model of an API: a pure function of its arguments. */
public interface Emitter {

    /** The name by which front ends ask for it, such as {@code openapi}. */
    String name();

    /** What kinds of files it makes. */
    Set<OutputKind> outputs();

    /**
     * The files for one API.
     *
     * @param api what to describe; already narrowed to what the request includes
     * @param options what was asked for; an emitter reads the options that concern it
     * @return one emission for each unit that can be replaced independently
     */
    List<Emission> emit(Api api, EmitOptions options);
}
