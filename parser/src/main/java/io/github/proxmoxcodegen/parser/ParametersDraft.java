package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Property;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a method as they are read, before its path tells which of them travel there.
 *
 * @param properties by name
 * @param stated whether the source has {@code properties} at all
 */
record ParametersDraft(List<Property> properties, boolean stated, Additional additional, Optional<String> description) {

    /** What a method has that says nothing of its parameters. */
    static final ParametersDraft NONE = new ParametersDraft(List.of(), false, Additionals.UNSTATED, Optional.empty());
}
