package io.github.proxmoxcodegen.generator;

/** A request that cannot be carried out as it stands; the message says which option is at fault and what to do. */
public final class GenerationException extends Exception {

    private static final long serialVersionUID = 1L;

    public GenerationException(String message) {
        super(message);
    }
}
