package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.CodeBlock;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.regex.BoundedPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;

/** Writes expressions that build the rules of the runtime: the same rules that an interpreter of the model would build. */
final class RuleCode implements SchemaVisitor<CodeBlock> {

    private static final int LONGEST_LINE = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    private final PropertyStringCode propertyStrings;
    private final boolean boundedLists;
    private final Map<String, Boolean> usable = new ConcurrentHashMap<>();

    RuleCode(PropertyStringCode propertyStrings, Product product) {
        this.propertyStrings = propertyStrings;
        // The validator of Proxmox VE knows no bounds for lists.
        this.boundedLists = product == Product.PBS;
    }

    /** The rule of a schema. */
    CodeBlock of(Schema schema) {
        return schema.accept(this);
    }

    /** The rule of a schema as the value of a constant: over several lines where it is long. */
    CodeBlock constant(Schema schema) {
        CodeBlock line = of(schema);
        if (!(schema instanceof ScalarSchema scalar) || line.toString().length() <= LONGEST_LINE) {
            return line;
        }
        List<CodeBlock> calls = calls(scalar.constraints(), format(scalar.constraints()));
        return CodeBlock.of(
                "$L$>$>\n$L\n.build()$<$<",
                start(scalar.type().name()),
                calls.stream().collect(CodeBlock.joining("\n")));
    }

    /** The rule of a schema without its enumeration and format, which something else checks; empty if nothing remains. */
    Optional<CodeBlock> besideFormat(ScalarSchema schema) {
        Constraints all = schema.constraints();
        Constraints rest = new Constraints(
                all.minimum(),
                all.maximum(),
                all.minLength(),
                all.maxLength(),
                all.pattern(),
                all.enumeration(),
                Optional.empty());
        return rest.equals(Constraints.NONE)
                ? Optional.empty()
                : Optional.of(CodeBlock.of("$L$Z.build()", builder("STRING", rest, CodeBlock.of(""))));
    }

    /** What must hold of a text besides its being one of the constants; empty if nothing must. */
    Optional<CodeBlock> besideEnumeration(ScalarSchema schema) {
        Constraints all = schema.constraints();
        Constraints rest = new Constraints(
                all.minimum(), all.maximum(), all.minLength(), all.maxLength(), all.pattern(), List.of(), all.format());
        return rest.equals(Constraints.NONE) ? Optional.empty() : Optional.of(builder("STRING", rest, format(rest)));
    }

    /** Whether a schema says nothing but a type. */
    static boolean isPlain(Schema schema) {
        return schema instanceof ScalarSchema scalar && scalar.constraints().equals(Constraints.NONE);
    }

    @Override
    public CodeBlock visitScalar(ScalarSchema schema) {
        return CodeBlock.of(
                "$L$Z.build()", builder(schema.type().name(), schema.constraints(), format(schema.constraints())));
    }

    @Override
    public CodeBlock visitAny(AnySchema schema) {
        return CodeBlock.of("$L$Z.build()", builder("ANY", schema.constraints(), format(schema.constraints())));
    }

    @Override
    public CodeBlock visitArray(ArraySchema schema) {
        if (!boundedLists || (schema.minItems().isEmpty() && schema.maxItems().isEmpty())) {
            return schema.items()
                    .map(items -> CodeBlock.of("$T.of($Z$L)", RuntimeTypes.ARRAY_RULE, of(items)))
                    .orElseGet(() -> CodeBlock.of("$T.ofAny()", RuntimeTypes.ARRAY_RULE));
        }
        CodeBlock items = schema.items()
                .map(each -> CodeBlock.of("$T.of($L)", Optional.class, of(each)))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
        return CodeBlock.of(
                "new $T($L, $L, $L, $L)",
                RuntimeTypes.ARRAY_RULE,
                items,
                schema.items().isEmpty(),
                size(schema.minItems()),
                size(schema.maxItems()));
    }

    private static CodeBlock size(OptionalInt limit) {
        return limit.isPresent()
                ? CodeBlock.of("$T.of($L)", OptionalInt.class, limit.getAsInt())
                : CodeBlock.of("$T.empty()", OptionalInt.class);
    }

    @Override
    public CodeBlock visitObject(ObjectSchema schema) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.object()", RuntimeTypes.OBJECT_RULE);
        for (Property property : schema.properties()) {
            if (property.family().isPresent()) {
                code.add(
                        "$Z.family($S,$W$L,$W$L,$W$L,$W$L)",
                        property.family().get().prefix(),
                        property.family().get().first(),
                        property.family().get().last(),
                        of(property.schema()),
                        texts(property.requires()));
            } else {
                code.add(
                        "$Z.member(new $T.Member($S,$W$L,$W$L,$W$L))",
                        RuntimeTypes.OBJECT_RULE,
                        property.name(),
                        of(property.schema()),
                        property.optional(),
                        texts(property.requires()));
            }
        }
        if (schema.additional() instanceof Additional.Forbidden) {
            code.add("$Z.closed()");
        } else if (schema.additional() instanceof Additional.Typed typed) {
            code.add("$Z.additional($L)", of(typed.schema()));
        }
        return code.add("$Z.build()").build();
    }

    @Override
    public CodeBlock visitOneOf(OneOfSchema schema) {
        if (schema.typeProperty().isEmpty()) {
            CodeBlock alternatives = schema.alternatives().stream()
                    .map(alternative -> of(alternative.schema()))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of(
                    "new $T($L, $T.of($L))",
                    RuntimeTypes.ALTERNATIVES_RULE,
                    declared(schema.declaredType()),
                    List.class,
                    alternatives);
        }
        CodeBlock choices = schema.alternatives().stream()
                .map(alternative -> CodeBlock.of(
                        "new $T.Choice($L,$W$L,$W$L)",
                        RuntimeTypes.VARIANT_RULE,
                        texts(alternative.instanceTypes()),
                        alternative.optional(),
                        of(alternative.schema())))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "new $T(\n$S,\n$L,\n$T.of(\n$L))",
                RuntimeTypes.VARIANT_RULE,
                schema.typeProperty().get(),
                declared(schema.declaredType()),
                List.class,
                choices);
    }

    private static CodeBlock declared(Optional<String> type) {
        return type.map(name -> CodeBlock.of("$T.of($L)", Optional.class, declared(name)))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }

    private static CodeBlock declared(String type) {
        return switch (type) {
            case "array" -> CodeBlock.of("$T.ofAny()", RuntimeTypes.ARRAY_RULE);
            case "null" -> CodeBlock.of("new $T()", RuntimeTypes.NULL_RULE);
            case "object" -> CodeBlock.of("$T.object().build()", RuntimeTypes.OBJECT_RULE);
            case "boolean", "integer", "number", "string" -> plain(type.toUpperCase(Locale.ROOT));
            default -> plain("ANY");
        };
    }

    static CodeBlock plain(String type) {
        return CodeBlock.of("$T.of($T.$L).build()", RuntimeTypes.SCALAR_RULE, RuntimeTypes.SCALAR_TYPE, type);
    }

    @Override
    public CodeBlock visitNull(NullSchema schema) {
        return CodeBlock.of("new $T()", RuntimeTypes.NULL_RULE);
    }

    static CodeBlock texts(List<String> texts) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W")));
    }

    private CodeBlock format(Constraints constraints) {
        Format format = constraints.format().orElse(null);
        if (format instanceof Format.Named named) {
            // A name that nobody knows is not checked by the server either.
            return Formats.named(named.name()).isPresent()
                    ? CodeBlock.of(".format($T.named($S).orElseThrow())", RuntimeTypes.FORMATS, named.name())
                    : CodeBlock.of("");
        }
        if (format instanceof Format.Structured structured) {
            return CodeBlock.of(".format($L)", propertyStrings.definition(structured));
        }
        return format instanceof Format.Elements elements ? elements(elements.array()) : CodeBlock.of("");
    }

    private CodeBlock elements(ArraySchema array) {
        return array.items()
                .map(items -> CodeBlock.of(
                        ".format(new $T($L, $L, $L))",
                        RuntimeTypes.ELEMENTS_FORMAT,
                        single(items),
                        size(array.minItems()),
                        size(array.maxItems())))
                .orElseGet(() -> CodeBlock.of(""));
    }

    /** The rule of a part of a text, which is text itself: a schema of objects or lists has nothing to say of it. */
    CodeBlock single(Schema schema) {
        return schema instanceof ScalarSchema || schema instanceof AnySchema ? of(schema) : plain("ANY");
    }

    private CodeBlock builder(String type, Constraints constraints, CodeBlock format) {
        return CodeBlock.of(
                "$L$L", start(type), calls(constraints, format).stream().collect(CodeBlock.joining("$Z")));
    }

    private static CodeBlock start(String type) {
        return CodeBlock.of("$T.of($T.$L)", RuntimeTypes.SCALAR_RULE, RuntimeTypes.SCALAR_TYPE, type);
    }

    private List<CodeBlock> calls(Constraints constraints, CodeBlock format) {
        List<CodeBlock> calls = new ArrayList<>();
        if (!format.isEmpty()) {
            calls.add(format);
        }
        constraints.pattern().map(this::pattern).filter(code -> !code.isEmpty()).ifPresent(calls::add);
        constraints.minLength().ifPresent(limit -> calls.add(CodeBlock.of(".minLength($L)", limit)));
        constraints.maxLength().ifPresent(limit -> calls.add(CodeBlock.of(".maxLength($L)", limit)));
        constraints.minimum().ifPresent(limit -> calls.add(CodeBlock.of(".minimum($L)", number(limit))));
        constraints.maximum().ifPresent(limit -> calls.add(CodeBlock.of(".maximum($L)", number(limit))));
        if (!constraints.enumeration().isEmpty()) {
            calls.add(CodeBlock.of(".enumeration($L)", texts(constraints.enumeration())));
        }
        return calls;
    }

    /** A pattern that could not be translated is not checked; the reader of the apidoc reported it. */
    private CodeBlock pattern(Pattern pattern) {
        return pattern.java()
                .filter(this::isUsable)
                .map(java -> CodeBlock.of(
                        ".pattern(new $T($S,$W$T.compile($S)::matches))",
                        RuntimeTypes.TEXT_PATTERN,
                        pattern.source(),
                        RuntimeTypes.BOUNDED_PATTERN,
                        java))
                .orElseGet(() -> CodeBlock.of(""));
    }

    /** A snapshot from elsewhere may carry anything in the place of an expression. */
    private boolean isUsable(String expression) {
        return usable.computeIfAbsent(expression, text -> {
            try {
                BoundedPattern.compile(text);
                return true;
            } catch (PatternSyntaxException e) {
                return false;
            }
        });
    }

    private static CodeBlock number(BigDecimal limit) {
        boolean fits = limit.scale() <= 0 && limit.compareTo(MOST) <= 0 && limit.compareTo(LEAST) >= 0;
        if (!fits) {
            return CodeBlock.of("new $T($S)", BigDecimal.class, limit.toString());
        }
        long value = limit.longValueExact();
        return CodeBlock.of(value > Integer.MAX_VALUE || value < Integer.MIN_VALUE ? "$LL" : "$L", value);
    }
}
