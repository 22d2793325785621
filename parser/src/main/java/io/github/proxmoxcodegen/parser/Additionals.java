package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Additional;

/** The shared instances that the model has no constants for. */
final class Additionals {

    /** The source says that unknown names pass. */
    static final Additional STATED = new Additional.Allowed(true);

    /** The source says nothing, so unknown names pass. */
    static final Additional UNSTATED = new Additional.Allowed(false);

    private Additionals() {}
}
