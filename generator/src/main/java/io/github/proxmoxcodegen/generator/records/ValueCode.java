package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How values in an answer are read, and the constants with their types where those need more than a word. */
final class ValueCode {

    private final RuleCode rules;
    private final NameScope names = new NameScope(List.of("TYPE"));
    private final List<FieldSpec> constants = new ArrayList<>();

    ValueCode(Layout layout) {
        rules = layout.code().rules();
    }

    /** The constants. */
    List<FieldSpec> rules() {
        return constants;
    }

    /** The expression that reads a field. */
    CodeBlock read(Component component) {
        JavaType type = component.type();
        if (RuleCode.isPlain(component.schema())) {
            String method = type.accept(PlainMethod.INSTANCE);
            if (!method.isEmpty()) {
                return CodeBlock.of("in.$L()", method);
            }
        }
        CodeBlock value = type(type, component.schema());
        boolean simple = type instanceof JavaType.Constant
                || type instanceof JavaType.PropertyText
                || type instanceof JavaType.Nested
                || type instanceof JavaType.Anything;
        if (simple) {
            return CodeBlock.of("in.read($L)", value);
        }
        String name = names.unique(JavaNames.constant(component.wire()), "_");
        constants.add(FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.VALUE_TYPE, type.boxed()),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(value)
                .build());
        return CodeBlock.of("in.read($L)", name);
    }

    /** The expression for a type. */
    CodeBlock type(JavaType type, Schema schema) {
        return type.accept(new TypeExpression(schema, rules));
    }

    /** The method of the reader for a value with nothing but a type. */
    private enum PlainMethod implements JavaType.Visitor<String> {
        INSTANCE;

        @Override
        public String visitText() {
            return "text";
        }

        @Override
        public String visitWhole() {
            return "integer";
        }

        @Override
        public String visitDecimal() {
            return "number";
        }

        @Override
        public String visitTruth() {
            return "bool";
        }

        @Override
        public String visitConstant(ClassName name) {
            return "";
        }

        @Override
        public String visitPropertyText(ClassName name) {
            return "";
        }

        @Override
        public String visitNested(ClassName name) {
            return "";
        }

        @Override
        public String visitList(JavaType element) {
            return "";
        }

        @Override
        public String visitMap(JavaType member) {
            return "";
        }

        @Override
        public String visitAnything() {
            return "";
        }
    }

    /** The type of a value as an expression. */
    private record TypeExpression(Schema schema, RuleCode rules) implements JavaType.Visitor<CodeBlock> {

        private CodeBlock scalar(String constant, String method) {
            return schema instanceof ScalarSchema && !RuleCode.isPlain(schema)
                    ? CodeBlock.of("$T.$L($Z$L)", RuntimeTypes.VALUE_TYPES, method, rules.of(schema))
                    : CodeBlock.of("$T.$L", RuntimeTypes.VALUE_TYPES, constant);
        }

        private CodeBlock inner(JavaType type) {
            return type.accept(new TypeExpression(Inner.of(schema), rules));
        }

        @Override
        public CodeBlock visitText() {
            return scalar("TEXT", "text");
        }

        @Override
        public CodeBlock visitWhole() {
            return scalar("INTEGER", "integer");
        }

        @Override
        public CodeBlock visitDecimal() {
            return scalar("NUMBER", "number");
        }

        @Override
        public CodeBlock visitTruth() {
            return CodeBlock.of("$T.BOOLEAN", RuntimeTypes.VALUE_TYPES);
        }

        @Override
        public CodeBlock visitConstant(ClassName name) {
            return CodeBlock.of("$T.TYPE", name);
        }

        @Override
        public CodeBlock visitPropertyText(ClassName name) {
            return CodeBlock.of("$T.TYPE", name);
        }

        @Override
        public CodeBlock visitNested(ClassName name) {
            return CodeBlock.of("$T.TYPE", name);
        }

        @Override
        public CodeBlock visitList(JavaType element) {
            return element instanceof JavaType.Anything
                    ? CodeBlock.of("$T.LIST", RuntimeTypes.VALUE_TYPES)
                    : CodeBlock.of("$T.list($L)", RuntimeTypes.VALUE_TYPES, inner(element));
        }

        @Override
        public CodeBlock visitMap(JavaType member) {
            return member instanceof JavaType.Anything
                    ? CodeBlock.of("$T.OBJECT", RuntimeTypes.VALUE_TYPES)
                    : CodeBlock.of("$T.map($L)", RuntimeTypes.VALUE_TYPES, inner(member));
        }

        @Override
        public CodeBlock visitAnything() {
            return CodeBlock.of("$T.ANY", RuntimeTypes.VALUE_TYPES);
        }
    }
}
