package io.github.proxmoxcodegen.runtime.format;

/** Decides whether a stretch of a text follows a rule, without cutting it out. */
@FunctionalInterface
interface Scanner {

    /** Whether the text from one index to another, exclusive, follows the rule. */
    boolean accepts(String text, int from, int to);
}
