package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Property;

/** Rules of a property that stand beside its schema as extensions. */
final class PropertyFacts {

    private PropertyFacts() {}

    /**
     * The rules of a property.
     *
     * @param withRequires whether no keyword says which other properties must be there
     */
    static ObjectNode of(Property property, boolean withRequires) {
        ObjectNode facts = Nodes.object();
        if (withRequires && !property.requires().isEmpty()) {
            facts.set(Extensions.REQUIRES, Nodes.array(property.requires()));
        }
        property.condition()
                .ifPresent(condition -> facts.set(
                        Extensions.APPLIES_TO,
                        Nodes.object(condition.typeProperty(), Nodes.array(condition.instanceTypes()))));
        return facts;
    }

    /** The range of a family's indices. */
    static ObjectNode range(IndexedFamily family) {
        ObjectNode range = Nodes.object("prefix", family.prefix());
        range.put("first", family.first());
        range.put("last", family.last());
        return range;
    }
}
