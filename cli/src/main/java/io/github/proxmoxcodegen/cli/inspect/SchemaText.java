package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Says in one line what values a schema takes, apart from the members of objects and property strings. */
final class SchemaText implements SchemaVisitor<String> {

    private static final int MOST_VALUES = 16;
    private static final SchemaText TYPE = new SchemaText();

    private SchemaText() {}

    /** Such as {@code integer, 1 to 512, default 4}. */
    static String of(Schema schema) {
        List<String> parts = new ArrayList<>();
        parts.add(schema.accept(TYPE));
        if (schema instanceof ScalarSchema scalar) {
            addLimits(parts, scalar.constraints());
        } else if (schema instanceof AnySchema any) {
            addLimits(parts, any.constraints());
        } else if (schema instanceof ArraySchema array) {
            range(array.minItems(), array.maxItems()).ifPresent(range -> parts.add(range + " elements"));
        }
        schema.annotations().defaultValue().ifPresent(value -> parts.add(defaultValue(value)));
        schema.annotations().renderer().ifPresent(renderer -> parts.add("shown as " + Printable.line(renderer)));
        return String.join(", ", parts);
    }

    @Override
    public String visitScalar(ScalarSchema schema) {
        if (schema.constraints().format().orElse(null) instanceof Format.Structured structured) {
            return structured
                    .name()
                    .map(name -> "property string " + Printable.line(name))
                    .orElse("property string");
        }
        return schema.type().keyword();
    }

    @Override
    public String visitArray(ArraySchema schema) {
        return schema.items().map(items -> "array of " + SchemaText.of(items)).orElse("array");
    }

    @Override
    public String visitObject(ObjectSchema schema) {
        return "object";
    }

    @Override
    public String visitOneOf(OneOfSchema schema) {
        String choice = schema.alternatives().stream()
                .map(alternative -> SchemaText.of(alternative.schema())
                        + (alternative.instanceTypes().isEmpty()
                                ? ""
                                : " (" + values(alternative.instanceTypes()) + ")"))
                .distinct()
                .collect(Collectors.joining("; or "));
        return schema.typeProperty()
                .map(property -> "depending on " + Printable.line(property) + ": " + choice)
                .orElse(choice);
    }

    @Override
    public String visitNull(NullSchema schema) {
        return "null";
    }

    @Override
    public String visitAny(AnySchema schema) {
        return schema.declaredType().map(Printable::line).orElse("any");
    }

    private static void addLimits(List<String> parts, Constraints constraints) {
        range(constraints.minimum(), constraints.maximum()).ifPresent(parts::add);
        range(constraints.minLength(), constraints.maxLength()).ifPresent(range -> parts.add(range + " characters"));
        if (!constraints.enumeration().isEmpty()) {
            parts.add("one of " + values(constraints.enumeration()));
        }
        if (constraints.format().orElse(null) instanceof Format.Named named) {
            parts.add("format " + Printable.line(named.name()));
        } else if (constraints.format().orElse(null) instanceof Format.Elements elements) {
            parts.add(
                    "a list of " + elements.array().items().map(SchemaText::of).orElse("any") + " separated by commas");
        }
        constraints.pattern().ifPresent(pattern -> parts.add("matching " + Printable.line(pattern.source())));
    }

    private static String values(List<String> values) {
        String shown = values.stream()
                .limit(MOST_VALUES)
                .map(value -> value.isEmpty() ? "''" : Printable.line(value))
                .collect(Collectors.joining(" | "));
        int more = values.size() - MOST_VALUES;
        return more > 0 ? shown + " and " + more + " more (--json lists them)" : shown;
    }

    private static String defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Value honoured) {
            return "default " + literal(honoured.literal());
        }
        DefaultValue.Remark remark = (DefaultValue.Remark) value;
        return "default given as '" + Printable.line(remark.text()) + "'";
    }

    private static String literal(Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return bool.value() ? "1" : "0";
        }
        if (literal instanceof Literal.Num number) {
            return number.value().toPlainString();
        }
        String text = ((Literal.Text) literal).value();
        return text.isEmpty() ? "''" : Printable.line(text);
    }

    private static Optional<String> range(Optional<BigDecimal> least, Optional<BigDecimal> greatest) {
        return range(
                least.map(BigDecimal::toPlainString).orElse(""),
                greatest.map(BigDecimal::toPlainString).orElse(""));
    }

    private static Optional<String> range(OptionalInt least, OptionalInt greatest) {
        return range(
                least.isPresent() ? Integer.toString(least.getAsInt()) : "",
                greatest.isPresent() ? Integer.toString(greatest.getAsInt()) : "");
    }

    private static Optional<String> range(String least, String greatest) {
        if (least.isEmpty()) {
            return greatest.isEmpty() ? Optional.empty() : Optional.of("at most " + greatest);
        }
        return Optional.of(greatest.isEmpty() ? "at least " + least : least + " to " + greatest);
    }
}
