package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a document declares once, and refers to by name. Only what is asked for gets in. */
final class Components {

    /** The kinds of component that documents of ours have. */
    enum Section {
        SCHEMAS("schemas"),
        RESPONSES("responses"),
        PARAMETERS("parameters");

        private final String key;

        Section(String key) {
            this.key = key;
        }
    }

    private final UnaryOperator<String> address;
    private final Map<Section, Map<String, ObjectNode>> sections = new HashMap<>();
    private final Map<String, String> schemaNames = new HashMap<>();

    private Components(UnaryOperator<String> address) {
        this.address = address;
    }

    /** What an OpenAPI document declares under {@code components}. */
    static Components ofDocument() {
        return new Components(section -> "#/components/" + section + "/");
    }

    /** What a schema that stands alone declares under {@code $defs}. */
    static Components ofSchema() {
        return new Components(section -> "#/$defs/");
    }

    /** A reference to the component of that name, which is made when first asked for. */
    ObjectNode reference(Section section, String name, Supplier<ObjectNode> content) {
        Map<String, ObjectNode> known = section(section);
        if (!known.containsKey(name)) {
            ObjectNode placeholder = Nodes.object(); // so that a schema that meets itself ends
            known.put(name, placeholder);
            placeholder.setAll(content.get());
        }
        return Nodes.object("$ref", address.apply(section.key) + name);
    }

    /** A name for a schema like {@code wanted}, which no other schema has, whatever the case. */
    String freshSchemaName(String wanted) {
        String name = wanted;
        for (int number = 2; schemaNames.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null; number++) {
            name = wanted + number;
        }
        return name;
    }

    /** A reference to a schema with exactly that content, under the wanted name or, where another has it, one like it. */
    ObjectNode equalSchema(String wanted, ObjectNode content) {
        Map<String, ObjectNode> schemas = section(Section.SCHEMAS);
        String name = wanted;
        for (int number = 2; !content.equals(schemas.get(name)); number++) {
            if (schemaNames.putIfAbsent(name.toLowerCase(Locale.ROOT), name) == null) {
                schemas.put(name, content);
                break;
            }
            name = wanted + number;
        }
        return reference(Section.SCHEMAS, name, () -> content);
    }

    /** Keeps a name from being given to anything else. */
    void reserveSchemaName(String name) {
        schemaNames.put(name.toLowerCase(Locale.ROOT), name);
    }

    /** The {@code components} object, each section by name. */
    ObjectNode toNode() {
        ObjectNode node = Nodes.object();
        for (Section section : Section.values()) {
            Nodes.setUnlessEmpty(node, section.key, toNode(section));
        }
        return node;
    }

    /** The components of one kind, by name. */
    ObjectNode toNode(Section section) {
        ObjectNode members = Nodes.object();
        section(section).forEach(members::set);
        return members;
    }

    private Map<String, ObjectNode> section(Section section) {
        return sections.computeIfAbsent(section, key -> new TreeMap<>());
    }
}
