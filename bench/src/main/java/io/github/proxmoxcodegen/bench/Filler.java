package io.github.proxmoxcodegen.bench;

/** Text in place of descriptions, so that a rendered file weighs about what a published one does. */
final class Filler {

    private static final String SENTENCE = "Stands where a published file has a sentence about this member of the API.";

    private int count;

    /** A text between a few words and a few lines long; always the same sequence. */
    String description() {
        count++;
        return count % 16 == 0 ? (SENTENCE + "\n").repeat(4) : SENTENCE.substring(0, 24 + count % 50);
    }
}
