package io.github.proxmoxcodegen.generator.emit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes files of one kind from the model of an API: a pure function of its arguments. */
public interface Emitter {

    /** The name by which front ends ask for it, such as {@code openapi}. */
    String name();

    /** What kinds of files it makes. */
    Set<OutputKind> outputs();

    /**
     * Why this emitter can make nothing of an API, with what to do about it; empty if it can. No published API is refused:
     * this is for input that would come out as files nobody can use.
     */
    default Optional<String> obstacle(Selection selection) {
        return Optional.empty();
    }

    /**
     * The files for one API or a part of it.
     *
     * @param selection what to describe: files are for its part, names are those of the whole
     * @param options what was asked for; an emitter reads the options that concern it
     * @return one emission for each unit that can be replaced independently
     */
    List<Emission> emit(Selection selection, EmitOptions options);
}
