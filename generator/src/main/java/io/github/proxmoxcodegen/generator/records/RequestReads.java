package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How each parameter of a request is read, and the constants with rules that this needs. */
final class RequestReads {

    private final PropertyStringNames formats;
    private final PropertyStringCode propertyStrings;
    private final RuleCode rules;
    private final boolean open;
    private final NameScope names = new NameScope(List.of("NAMES"));
    private final List<FieldSpec> constants = new ArrayList<>();
    private final Map<Component, CodeBlock> reads = new HashMap<>();
    private final Map<Component, CodeBlock> presence = new HashMap<>();
    private final CodeBlock unknown;

    RequestReads(Layout layout, PropertyStringNames formats, List<Component> components, Parameters parameters) {
        this.propertyStrings = layout.code();
        this.rules = propertyStrings.rules();
        this.formats = formats;
        this.open = isOpen(parameters);
        for (Component component : components) {
            reads.put(component, read(component));
        }
        this.unknown = unknown(components, parameters);
    }

    /** Whether parameters are taken that the schema does not declare. */
    static boolean isOpen(Parameters parameters) {
        return parameters.unchecked() || !(parameters.additional() instanceof Additional.Forbidden);
    }

    /** Whether a parameter has a value in every valid request: where a sibling decides, that is not known. */
    static boolean isAlwaysThere(Property property, boolean required) {
        boolean depends = property.schema() instanceof OneOfSchema oneOf
                && oneOf.typeProperty().isPresent();
        return required && !depends;
    }

    /** The constants. */
    List<FieldSpec> rules() {
        return constants;
    }

    /** The expression that reads a parameter. */
    CodeBlock of(Component component) {
        return Objects.requireNonNull(reads.get(component));
    }

    /** The statement that reports its absence, where it must not be absent. */
    Optional<CodeBlock> presence(Component component) {
        if (presence.containsKey(component)) {
            return Optional.of(presence.get(component));
        }
        return component.required() || (component.type().isCollection() && isRequired(component))
                ? Optional.of(CodeBlock.of("in.require($S, $L)", component.wire(), component.java()))
                : Optional.empty();
    }

    private static boolean isRequired(Component component) {
        return component.family().isEmpty() && !component.property().optional();
    }

    /** The statement that deals with a parameter which is not declared. */
    CodeBlock unknown() {
        return unknown;
    }

    private CodeBlock unknown(List<Component> components, Parameters parameters) {
        if (!open) {
            return components.isEmpty()
                    ? CodeBlock.of("in.unknown($T.of())", List.class)
                    : CodeBlock.of("in.unknown(NAMES)");
        }
        return !parameters.unchecked() && parameters.additional() instanceof Additional.Typed typed
                ? CodeBlock.of(
                        "others = in.keep(others, $L)", constant("others", RuntimeTypes.RULE, rules.of(typed.schema())))
                : CodeBlock.of("others = in.keep(others)");
    }

    private CodeBlock read(Component component) {
        return component.schema() instanceof OneOfSchema oneOf
                ? choice(component, oneOf)
                : component.type().accept(new Reader(component));
    }

    /** A rule of several decides about a value as it is given; what it accepts is converted afterwards. */
    private CodeBlock choice(Component component, OneOfSchema schema) {
        CodeBlock read = schema.typeProperty().isPresent()
                ? variant(component, schema)
                : CodeBlock.of("in.any($L)", constant(component.wire(), RuntimeTypes.RULE, rules.of(schema)));
        return component.type() instanceof JavaType.Anything
                ? read
                : component.type().accept(new Converter(read));
    }

    private CodeBlock variant(Component component, OneOfSchema schema) {
        CodeBlock rule = constant(component.wire(), RuntimeTypes.VARIANT_RULE, rules.of(schema));
        presence.put(component, CodeBlock.of("in.require($S, $L)", component.wire(), rule));
        return CodeBlock.of(open ? "in.openVariant($L)" : "in.variant($L)", rule);
    }

    private CodeBlock rule(Component component) {
        return constant(component.wire(), RuntimeTypes.SCALAR_RULE, rules.constant(component.schema()));
    }

    private CodeBlock constant(String wire, TypeName type, CodeBlock value) {
        String name = names.unique(JavaNames.constant(wire), "_");
        constants.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return CodeBlock.of("$L", name);
    }

    /** Reads a value that has one schema, whatever its siblings are. */
    private final class Reader implements JavaType.Visitor<CodeBlock> {

        private final Component component;

        Reader(Component component) {
            this.component = component;
        }

        private CodeBlock single(String method) {
            return RuleCode.isPlain(component.schema())
                    ? CodeBlock.of("in.$L()", method)
                    : CodeBlock.of("in.$L($L)", method, rule(component));
        }

        @Override
        public CodeBlock visitText() {
            return component.isTextList() ? CodeBlock.of("in.joined($L)", rule(component)) : single("text");
        }

        @Override
        public CodeBlock visitWhole() {
            return single("integer");
        }

        @Override
        public CodeBlock visitDecimal() {
            return single("number");
        }

        @Override
        public CodeBlock visitTruth() {
            return single("bool");
        }

        @Override
        public CodeBlock visitConstant(ClassName name) {
            return CodeBlock.of("in.choice($T.TYPE)", name);
        }

        @Override
        public CodeBlock visitPropertyText(ClassName name) {
            ScalarSchema schema = (ScalarSchema) component.schema();
            Optional<CodeBlock> other = formats.differing(schema, propertyStrings);
            Optional<CodeBlock> beside = rules.besideFormat(schema);
            if (other.isEmpty() && beside.isEmpty()) {
                return CodeBlock.of("in.propertyString($T.TYPE)", name);
            }
            CodeBlock type = CodeBlock.of(
                    "$T.TYPE$L$L",
                    name,
                    other.map(code -> CodeBlock.of(".as($L)", code)).orElse(CodeBlock.of("")),
                    beside.map(code -> CodeBlock.of(".with($L)", code)).orElse(CodeBlock.of("")));
            TypeName parameterized = ParameterizedTypeName.get(RuntimeTypes.PROPERTY_STRING_TYPE, name);
            return CodeBlock.of("in.propertyString($L)", constant(component.wire(), parameterized, type));
        }

        @Override
        public CodeBlock visitNested(ClassName name) {
            throw new IllegalStateException("a request has no nested record: " + name);
        }

        @Override
        public CodeBlock visitList(JavaType element) {
            CodeBlock rule = constant(component.wire(), RuntimeTypes.ARRAY_RULE, rules.of(component.schema()));
            return CodeBlock.of("in.list($L, $L)", rule, element.accept(Converter.ELEMENT));
        }

        @Override
        public CodeBlock visitMap(JavaType member) {
            return CodeBlock.of(
                    "in.object($L)", constant(component.wire(), RuntimeTypes.RULE, rules.of(component.schema())));
        }

        @Override
        public CodeBlock visitAnything() {
            return CodeBlock.of(
                    "in.any($L)", constant(component.wire(), RuntimeTypes.RULE, rules.of(component.schema())));
        }
    }

    /** Converts a value that follows its rule; without a value at hand, gives the function that does. */
    private record Converter(Optional<CodeBlock> value) implements JavaType.Visitor<CodeBlock> {

        static final Converter ELEMENT = new Converter(Optional.empty());

        Converter(CodeBlock value) {
            this(Optional.of(value));
        }

        private CodeBlock element(String method) {
            return value.map(code -> CodeBlock.of(
                            "$T.converted($L, $T::$L)",
                            RuntimeTypes.REQUEST_READER,
                            code,
                            RuntimeTypes.ELEMENTS,
                            method))
                    .orElseGet(() -> CodeBlock.of("$T::$L", RuntimeTypes.ELEMENTS, method));
        }

        @Override
        public CodeBlock visitText() {
            return element("text");
        }

        @Override
        public CodeBlock visitWhole() {
            return element("integer");
        }

        @Override
        public CodeBlock visitDecimal() {
            return element("number");
        }

        @Override
        public CodeBlock visitTruth() {
            return element("bool");
        }

        @Override
        public CodeBlock visitConstant(ClassName name) {
            return CodeBlock.of("$T.TYPE::convert", name);
        }

        @Override
        public CodeBlock visitPropertyText(ClassName name) {
            return CodeBlock.of("$T.TYPE::convert", name);
        }

        @Override
        public CodeBlock visitNested(ClassName name) {
            throw new IllegalStateException("a request has no nested record: " + name);
        }

        @Override
        public CodeBlock visitList(JavaType element) {
            CodeBlock each = element.accept(ELEMENT);
            return value.map(code -> CodeBlock.of("$T.elements($L, $L)", RuntimeTypes.REQUEST_READER, code, each))
                    .orElseGet(() -> CodeBlock.of("list -> $T.elements(list, $L)", RuntimeTypes.REQUEST_READER, each));
        }

        @Override
        public CodeBlock visitMap(JavaType member) {
            return element("object");
        }

        @Override
        public CodeBlock visitAnything() {
            return element("any");
        }
    }
}
