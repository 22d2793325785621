package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.TypeCondition;
import io.github.proxmoxcodegen.pattern.PatternTranslator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes schemas of every shape, some of them several times, as real APIs repeat theirs. */
final class RandomSchemas {

    private static final List<String> WORDS = List.of(
            "string",
            "any",
            "null",
            "oneOf",
            "enum",
            "format",
            "index",
            "requires",
            "when",
            "in",
            "undeclared",
            "param",
            "GET",
            "depth",
            "node",
            "vmid",
            "keep-last",
            "VM.Audit",
            "named",
            "list",
            "true",
            "1",
            "-1",
            "0..3",
            "[n]",
            "net[n]",
            "storage",
            "additional",
            "default",
            "remark",
            "proxy",
            "named(x)",
            "by",
            "type",
            "if",
            "groups");
    private static final String ODD = "\"\\`$?!*~@{}[](),= \n\r\t\0\u00e9\u2028\ufeff\ud83d\ude00\udc00/az09.:%";

    private final Random random;
    private final Product product;
    private final List<Schema> made = new ArrayList<>();

    RandomSchemas(Random random, Product product) {
        this.random = random;
        this.product = product;
    }

    <T> Optional<T> maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String text() {
        if (random.nextInt(4) > 0) {
            return word();
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 60 : 4); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    SortedMap<String, String> extensions() {
        SortedMap<String, String> extensions = new TreeMap<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            extensions.put(text(), text());
        }
        return extensions;
    }

    Schema schema(int depth) {
        if (!made.isEmpty() && random.nextInt(4) == 0) {
            return made.get(random.nextInt(made.size()));
        }
        Schema schema = switch (random.nextInt(depth > 4 ? 4 : 8)) {
            case 0, 1 -> new ScalarSchema(pick(ScalarType.values()), constraints(depth), annotations());
            case 2 -> new AnySchema(maybe(this::text), constraints(depth), annotations());
            case 3 -> new NullSchema(annotations());
            case 4 -> array(depth);
            case 5, 6 -> new ObjectSchema(properties(depth + 1), additional(depth + 1), links(), annotations());
            default -> new OneOfSchema(maybe(this::text), maybe(this::text), alternatives(depth), annotations());
        };
        if (depth > 2) {
            made.add(schema);
        }
        return schema;
    }

    List<Property> properties(int depth) {
        Set<String> names = new HashSet<>();
        List<Property> properties = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = text();
            if (names.add(name)) {
                properties.add(property(name, depth));
            }
        }
        return properties;
    }

    Additional additional(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> Additional.FORBIDDEN;
            case 1 -> new Additional.Allowed(true);
            case 2 -> new Additional.Allowed(false);
            default -> depth > 4 ? Additional.FORBIDDEN : new Additional.Typed(schema(depth));
        };
    }

    private Property property(String name, int depth) {
        int first = random.nextInt(5);
        boolean family = name.endsWith("[n]") && name.length() > 3;
        String prefix = family && random.nextBoolean() ? name.substring(0, name.length() - 3) : word();
        return new Property(
                name,
                schema(depth),
                random.nextBoolean(),
                texts(),
                maybe(() -> new TypeCondition(text(), texts())),
                random.nextInt(4) == 0
                        ? Optional.of(new IndexedFamily(prefix, first, first + random.nextInt(9)))
                        : Optional.empty());
    }

    private ArraySchema array(int depth) {
        return new ArraySchema(maybe(() -> schema(depth + 1)), length(), length(), links(), annotations());
    }

    private List<OneOfSchema.Alternative> alternatives(int depth) {
        List<OneOfSchema.Alternative> alternatives = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            alternatives.add(new OneOfSchema.Alternative(texts(), random.nextBoolean(), schema(depth + 1)));
        }
        return alternatives;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            links.add(new Link(text(), text()));
        }
        return links;
    }

    private Constraints constraints(int depth) {
        if (random.nextInt(3) == 0) {
            return Constraints.NONE;
        }
        return new Constraints(
                maybe(this::number),
                maybe(this::number),
                length(),
                length(),
                maybe(() -> PatternTranslator.translate(product, text())),
                texts(),
                depth > 4 ? Optional.empty() : maybe(() -> format(depth + 1)));
    }

    private Format format(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> new Format.Named(text());
            case 1 -> new Format.Structured(maybe(this::text), parts(depth));
            default -> new Format.Elements(array(depth));
        };
    }

    private PropertyString parts(int depth) {
        List<PropertyString.Part> parts = new ArrayList<>();
        for (Property property : properties(depth)) {
            parts.add(
                    random.nextInt(4) == 0
                            ? new PropertyString.Alias(property.name(), text(), maybe(this::text))
                            : new PropertyString.Member(property));
        }
        return new PropertyString(parts, maybe(this::text), additional(depth));
    }

    private Annotations annotations() {
        return new Annotations(Prose.NONE, maybe(this::defaultValue), maybe(this::text), extensions());
    }

    private DefaultValue defaultValue() {
        return switch (random.nextInt(4)) {
            case 0 -> new DefaultValue.Remark(text());
            case 1 -> new DefaultValue.Value(new Literal.Text(text()));
            case 2 -> new DefaultValue.Value(new Literal.Num(number()));
            default -> new DefaultValue.Value(new Literal.Bool(random.nextBoolean()));
        };
    }

    private BigDecimal number() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(20) - 10);
            case 1 -> BigDecimal.valueOf(random.nextLong());
            case 2 -> BigDecimal.valueOf(random.nextInt(1000), 5 + random.nextInt(20));
            default -> new BigDecimal("1e" + random.nextInt(300));
        };
    }

    private OptionalInt length() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
    }
}
