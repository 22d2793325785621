package io.github.proxmoxcodegen.generator.emit;

import java.util.List;
import java.util.Set;

/** Makes files of one kind from the model of an API: a pure function of its arguments. */
public interface Emitter {

    /** The name by which front ends ask for it, such as {@code openapi}. */
    String name();

    /** What kinds of files it makes. */
    Set<OutputKind> outputs();

    /**
     * The files for one API or a part of it.
     *
     * @param selection what to describe: files are for its part, names are those of the whole
     * @param options what was asked for; an emitter reads the options that concern it
     * @return one emission for each unit that can be replaced independently
     */
    List<Emission> emit(Selection selection, EmitOptions options);
}
