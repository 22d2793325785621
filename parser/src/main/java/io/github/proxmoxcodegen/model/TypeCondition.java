package io.github.proxmoxcodegen.model;

import java.util.List;

/**
 * A property that belongs to some variants of its object only. The server's schema check does not refuse it for other
 * variants; a later layer does.
 *
 * @param typeProperty the sibling whose value tells the variant
 * @param instanceTypes the values for which the property exists
 */
public record TypeCondition(String typeProperty, List<String> instanceTypes) {

    public TypeCondition {
        instanceTypes = List.copyOf(instanceTypes);
    }
}
