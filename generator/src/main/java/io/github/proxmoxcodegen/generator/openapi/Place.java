package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.OperationKey;

/**
 * Where a schema stands.
 *
 * @param operation the operation
 * @param side in which part of it
 * @param name the name that a type declared here would have, unless it is a shared one
 */
record Place(OperationKey operation, Side side, String name) {

    /** The place of a type below this one. */
    Place below(String suffix) {
        return new Place(operation, side, name + suffix);
    }

    Place on(Side other) {
        return new Place(operation, other, name);
    }
}
