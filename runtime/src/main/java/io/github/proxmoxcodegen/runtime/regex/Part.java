package io.github.proxmoxcodegen.runtime.regex;

import java.util.List;

/** A part of an expression that a finite automaton can decide. */
sealed interface Part {

    /** One code point of a set. */
    record One(CodePoints set) implements Part {}

    /** One after the other. */
    record Sequence(List<Part> items) implements Part {}

    /** One of several. */
    record Choice(List<Part> branches) implements Part {}

    /**
     * Several times the same.
     *
     * @param max {@link Integer#MAX_VALUE} for no upper limit
     */
    record Loop(Part body, int min, int max) implements Part {}

    /** The start of the text, or its end. */
    record Edge(boolean end) implements Part {}
}
