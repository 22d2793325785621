package io.github.proxmoxcodegen.sample;

import static java.util.Map.entry;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whole values that a schema accepts, in the form of the wire: truth values are the numbers 1 and 0.
 *
 * <p>A list has one item. An object has every member that it must have, and those that it may have where a value is
 * known. Always the same for the same schema.
 */
public final class SchemaSamples implements SchemaVisitor<Optional<Object>> {

    /** What members of answers usually hold, where their schema takes it. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            entry("comment", "example"),
            entry("description", "example"),
            entry("digest", "0123456789abcdef0123456789abcdef01234567"),
            entry("fingerprint", String.join(":", Collections.nCopies(32, "A0"))),
            entry("hostname", "pve1"),
            entry("node", "pve1"),
            entry("owner", "root@pam"),
            entry("release", "9.2"),
            entry("repoid", "0123abcd"),
            entry("upid", "UPID:pve1:00001001:69000000:69000000:example:100:root@pam:"),
            entry("user", "root@pam"),
            entry("userid", "root@pam"),
            entry("version", "9.2"),
            entry("volid", "local:iso/example.iso"));

    /** Values for named formats that occur in answers. */
    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            entry("backup-fleecing", "enabled=0"),
            entry("email", "root@example.com"),
            entry("pve-groupid", "admins"),
            entry("pve-ha-resource-or-vm-id", "vm:100"),
            entry("pve-poolid", "production"),
            entry("pve-realm", "pam"),
            entry("pve-replication-job-id", "100-0"),
            entry("pve-roleid", "PVEAuditor"),
            entry("pve-sdn-zone-id", "zone1"),
            entry("pve-storage-content", "iso"),
            entry("pve-userid", "root@pam"),
            entry("pve-vmid", "100"));

    /** Values to try against a pattern that nothing simpler matches. */
    private static final List<String> TRIALS = List.of(
            "root@pam",
            "root@pam!example",
            "UPID:pbs1:00001001:69000000:00000001:69000000:example:100:root@pam:",
            "0123456789abcdef".repeat(4),
            String.join(":", Collections.nCopies(32, "a0")));

    private static final int DEEPEST = 32;

    private final String name;
    private final int depth;

    private SchemaSamples(String name, int depth) {
        this.name = name;
        this.depth = depth;
    }

    /** A value; null where the schema takes nothing else. */
    public static @Nullable Object of(Schema schema) {
        return of("", schema);
    }

    /**
     * A value that suits a name.
     *
     * @param name of the member that has the schema
     */
    public static @Nullable Object of(String name, Schema schema) {
        return schema instanceof NullSchema
                ? null
                : schema.accept(new SchemaSamples(name, 0)).orElse("");
    }

    @Override
    public Optional<Object> visitScalar(ScalarSchema schema) {
        return text(schema).map(text -> typed(schema.type(), text));
    }

    private Optional<String> text(ScalarSchema schema) {
        Constraints constraints = schema.constraints();
        String usual = BY_NAME.get(name);
        if (usual != null
                && schema.type() == ScalarType.STRING
                && constraints.enumeration().isEmpty()
                && constraints.format().isEmpty()
                && ScalarSamples.accepts(constraints, usual)) {
            return Optional.of(usual);
        }
        return byFormat(schema).or(() -> ScalarSamples.of(name, schema)).or(() -> plain(constraints));
    }

    private Optional<String> byFormat(ScalarSchema schema) {
        Format format = schema.constraints().format().orElse(null);
        if (format instanceof Format.Named named) {
            Optional<String> known = Optional.ofNullable(BY_FORMAT.get(named.base()));
            return known.filter(value -> ScalarSamples.accepts(schema.constraints(), value));
        }
        if (format instanceof Format.Structured structured) {
            return structured.name().map(BY_FORMAT::get).or(() -> propertyString(structured.content()));
        }
        if (format instanceof Format.Elements elements) {
            return elements.array()
                    .items()
                    .flatMap(items -> items instanceof ScalarSchema scalar
                            ? new SchemaSamples(name, depth + 1).text(scalar)
                            : Optional.empty());
        }
        return Optional.empty();
    }

    /** Only the keys that must be there; the one that may stand without its key does. */
    private Optional<String> propertyString(PropertyString content) {
        List<String> parts = new ArrayList<>();
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member
                    && (!member.property().optional()
                            || content.defaultKey().filter(part.name()::equals).isPresent())) {
                Optional<String> value = member.property().schema() instanceof ScalarSchema scalar
                        ? new SchemaSamples(part.name(), depth + 1).text(scalar)
                        : Optional.empty();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(part.name() + "=" + value.get());
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", parts));
    }

    /** A repeated letter where nothing but the length is asked for, else what matches the pattern. */
    private static Optional<String> plain(Constraints constraints) {
        String text = "x".repeat(Math.max(1, constraints.minLength().orElse(1)));
        return constraints.format().isPresent()
                ? Optional.empty()
                : Stream.concat(Stream.of(text), TRIALS.stream())
                        .filter(trial -> ScalarSamples.accepts(constraints, trial))
                        .findFirst();
    }

    private static Object typed(ScalarType type, String text) {
        return switch (type) {
            case BOOLEAN -> text.equals("1") ? 1 : 0;
            case INTEGER -> Long.parseLong(text);
            case NUMBER -> new BigDecimal(text);
            case STRING -> text;
        };
    }

    @Override
    public Optional<Object> visitArray(ArraySchema schema) {
        Optional<Object> item =
                depth < DEEPEST ? schema.items().flatMap(items -> inside(name, items)) : Optional.empty();
        int size = Math.max(1, schema.minItems().orElse(1));
        return Optional.of(item.map(value -> Collections.nCopies(size, value)).orElse(List.of()));
    }

    @Override
    public Optional<Object> visitObject(ObjectSchema schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Property property : schema.properties()) {
            if (property.family().isPresent()
                    || (property.optional()
                            && (property.condition().isPresent()
                                    || !property.requires().isEmpty()))) {
                continue;
            }
            Optional<Object> value = inside(property.name(), property.schema());
            if (value.isPresent() || !property.optional()) {
                members.put(property.name(), value.orElse(""));
            }
        }
        return Optional.of(members);
    }

    @Override
    public Optional<Object> visitOneOf(OneOfSchema schema) {
        return schema.alternatives().stream()
                .map(alternative -> inside(name, alternative.schema()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<Object> visitNull(NullSchema schema) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> visitAny(AnySchema schema) {
        return Optional.of(ScalarSamples.of(name, schema).orElse("x"));
    }

    private Optional<Object> inside(String member, Schema schema) {
        return depth < DEEPEST ? schema.accept(new SchemaSamples(member, depth + 1)) : Optional.empty();
    }
}
