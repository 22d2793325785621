package io.github.proxmoxcodegen.server.mock.core;

/** Operations on one kind of resource. */
public interface Family {

    /** Adds the handlers of its operations. */
    void addTo(Handlers handlers);
}
