package io.github.proxmoxcodegen.specs;

import java.io.IOException;

/** A release could not be stored; the folder is as it was. The message says why and what to do. */
public final class SpecStoreException extends IOException {

    private static final long serialVersionUID = 1L;

    SpecStoreException(String message) {
        super(message);
    }

    SpecStoreException(String message, IOException cause) {
        super(message, cause);
    }
}
