package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the schemas and property strings that stand in several places, to be written once.
 *
 * <p>A definition is named after the first place that uses it, so that an unrelated change elsewhere leaves its name alone.
 */
final class Definitions implements SchemaText.Names {

    /** Every schema and property string, those inside before those around them, with where it was met first. */
    private final Map<Object, Found> found = new LinkedHashMap<>();

    private final Map<Object, String> names = new LinkedHashMap<>();

    private Definitions() {}

    static Definitions of(Api api) {
        Definitions definitions = new Definitions();
        api.operations().forEach(definitions::visit);
        definitions.choose();
        return definitions;
    }

    @Override
    public Optional<String> nameOf(Object node) {
        return Optional.ofNullable(names.get(node));
    }

    /** Every definition in an order in which each uses earlier ones only: the node and its name. */
    Map<Object, String> all() {
        return names;
    }

    private void choose() {
        SchemaText inFull = new SchemaText(node -> Optional.empty());
        Set<String> taken = new HashSet<>();
        found.forEach((node, first) -> {
            if (first.count > 1 && width(inFull, node) >= SnapshotFormat.MIN_DEFINITION_WIDTH) {
                names.put(node, free(first.place, taken));
            }
        });
    }

    private static int width(SchemaText text, Object node) {
        Layout layout = node instanceof PropertyString content ? text.body(content) : text.use((Schema) node);
        return layout.width();
    }

    private static String free(String place, Set<String> taken) {
        StringBuilder stem = new StringBuilder(place.length());
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c != '{' && c != '}') {
                stem.append(Words.continues(c) ? c : '_');
            }
        }
        String name = stem.toString();
        for (int i = 2; !taken.add(name); i++) {
            name = stem + ":" + i;
        }
        return name;
    }

    private void visit(Operation operation) {
        String place = operation.path().substring(operation.path().startsWith("/") ? 1 : 0) + ":" + operation.method();
        for (Parameter parameter : operation.parameters().list()) {
            visit(parameter.property(), place);
        }
        visit(operation.parameters().additional(), place);
        visit(operation.returns(), place + ":returns");
    }

    private void visit(Property property, String place) {
        String name = property.name();
        boolean family = name.endsWith(Words.FAMILY);
        String stem = family ? name.substring(0, name.length() - Words.FAMILY.length()) : name;
        visit(property.schema(), place + ":" + stem);
    }

    private void visit(Additional additional, String place) {
        if (additional instanceof Additional.Typed typed) {
            visit(typed.schema(), place + ":any");
        }
    }

    private void visit(Schema schema, String place) {
        if (!repeats(schema)) {
            schema.accept(new Inside(place));
            found.put(schema, new Found(place));
        }
    }

    private void visit(PropertyString content, String place) {
        if (!repeats(content)) {
            for (PropertyString.Part part : content.parts()) {
                if (part instanceof PropertyString.Member member) {
                    visit(member.property(), place);
                }
            }
            visit(content.additional(), place);
            found.put(content, new Found(place));
        }
    }

    /** Counts one more use; what is inside a repeated node is written once and so counts once. */
    private boolean repeats(Object node) {
        Found first = found.get(node);
        if (first != null) {
            first.count++;
        }
        return first != null;
    }

    private static final class Found {
        private final String place;
        private int count = 1;

        Found(String place) {
            this.place = place;
        }
    }

    /** Goes on to what a schema holds. */
    private final class Inside implements SchemaVisitor<Boolean> {

        private final String place;

        Inside(String place) {
            this.place = place;
        }

        @Override
        public Boolean visitScalar(ScalarSchema schema) {
            return visit(schema.constraints());
        }

        @Override
        public Boolean visitAny(AnySchema schema) {
            return visit(schema.constraints());
        }

        @Override
        public Boolean visitArray(ArraySchema schema) {
            schema.items().ifPresent(items -> Definitions.this.visit(items, place + ":items"));
            return true;
        }

        @Override
        public Boolean visitObject(ObjectSchema schema) {
            schema.properties().forEach(property -> Definitions.this.visit(property, place));
            Definitions.this.visit(schema.additional(), place);
            return true;
        }

        @Override
        public Boolean visitOneOf(OneOfSchema schema) {
            schema.alternatives().forEach(alternative -> Definitions.this.visit(alternative.schema(), place + ":one"));
            return true;
        }

        @Override
        public Boolean visitNull(NullSchema schema) {
            return true;
        }

        private Boolean visit(Constraints constraints) {
            constraints.format().ifPresent(this::visit);
            return true;
        }

        private void visit(Format format) {
            if (format instanceof Format.Structured structured) {
                Definitions.this.visit(structured.content(), place + ":format");
            } else if (format instanceof Format.Elements elements) {
                Definitions.this.visit(elements.array(), place + ":format");
            }
        }
    }
}
