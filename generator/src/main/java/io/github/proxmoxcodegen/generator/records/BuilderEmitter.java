package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the builder of a record: a method for each component that notes a value under its name on the wire. Building
 * goes the way that any map of values goes, so there is one check and not two.
 */
final class BuilderEmitter {

    private static final String VALUES = "values";
    private static final TypeName TEXT = ClassName.get(String.class);

    private final ClassName builder;
    private final TypeSpec.Builder type;

    private BuilderEmitter(ClassName record) {
        this.builder = record.nestedClass("Builder");
        this.type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Gathers the values of a {@link $T}; not thread-safe.", record)
                .addField(FieldSpec.builder(RecordBody.VALUES, VALUES, Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /**
     * The builder as a nested class.
     *
     * @param build the expression that makes the record of {@code values}
     */
    static TypeSpec emit(ClassName record, List<Component> components, CodeBlock build) {
        BuilderEmitter emitter = new BuilderEmitter(record);
        components.forEach(emitter::setters);
        emitter.type.addMethod(MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Checks the values.\n\n@return the record\n")
                .addJavadoc("@throws $T with everything that is wrong\n", RuntimeTypes.VALIDATION_EXCEPTION)
                .returns(record)
                .addStatement("return $L", build)
                .build());
        return emitter.type.build();
    }

    /** The method that starts a builder. */
    static MethodSpec starter(ClassName record) {
        ClassName builder = record.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@return a builder without any value}")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    /** The method that starts a builder with the values of a record. */
    static MethodSpec copier(ClassName record) {
        ClassName builder = record.nestedClass("Builder");
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return a builder with the values of this record, to make one that differs}")
                .returns(builder)
                .addStatement("$T builder = new $T()", builder, builder)
                .addStatement("builder.$L.putAll(toMap())", VALUES)
                .addStatement("return builder")
                .build();
    }

    private void setters(Component component) {
        component.type().accept(new Setters(component));
    }

    /** Whether a property string may be nothing but a whole number: the value of its default key. */
    private static boolean isWholeNumberAlone(Schema schema) {
        return schema instanceof ScalarSchema scalar
                && scalar.constraints().format().orElse(null) instanceof Format.Structured structured
                && structured
                        .content()
                        .defaultKey()
                        .flatMap(structured.content()::part)
                        .map(part -> part instanceof PropertyString.Member member
                                && member.property().schema() instanceof ScalarSchema whole
                                && whole.type() == ScalarType.INTEGER)
                        .orElse(false);
    }

    /** The methods for one component: what is convenient first, then its own type. */
    private final class Setters implements JavaType.Visitor<Void> {

        private final Component component;

        Setters(Component component) {
            this.component = component;
        }

        private Void add(TypeName parameter, CodeBlock value) {
            String java = component.java();
            MethodSpec.Builder method = MethodSpec.methodBuilder(java)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(builder)
                    .addJavadoc("$L\n\n", Docs.brief(component));
            CodeBlock name = CodeBlock.of("$S", component.wire());
            if (component.family().isPresent()) {
                method.addParameter(TypeName.INT, "index").addJavadoc("@param index the index\n");
                name = CodeBlock.of("$S + index", component.wire());
            }
            method.addParameter(parameter, java)
                    .addJavadoc("@param $L the value\n@return this builder\n", java)
                    .addStatement("$L.put($L, $L)", VALUES, name, value)
                    .addStatement("return this");
            type.addMethod(method.build());
            return null;
        }

        private Void plain(TypeName parameter) {
            return add(parameter, CodeBlock.of("$L", component.java()));
        }

        private Void single(TypeName parameter) {
            return add(parameter, CodeBlock.of("$L.toWire()", component.java()));
        }

        private Void composed(TypeName parameter) {
            return add(parameter, CodeBlock.of("$T.plain($L)", RuntimeTypes.WIRE_MAP, component.java()));
        }

        @Override
        public Void visitText() {
            if (component.isTextList()) {
                composed(ParameterizedTypeName.get(List.class, String.class));
            }
            return plain(TEXT);
        }

        @Override
        public Void visitWhole() {
            return plain(TypeName.LONG);
        }

        @Override
        public Void visitDecimal() {
            return plain(component.type().plain());
        }

        @Override
        public Void visitTruth() {
            return plain(TypeName.BOOLEAN);
        }

        @Override
        public Void visitConstant(ClassName name) {
            return single(name);
        }

        @Override
        public Void visitPropertyText(ClassName name) {
            if (isWholeNumberAlone(component.schema())) {
                plain(TypeName.LONG);
            }
            plain(TEXT);
            return single(name);
        }

        @Override
        public Void visitNested(ClassName name) {
            return add(name, CodeBlock.of("$L.toMap()", component.java()));
        }

        @Override
        public Void visitList(JavaType element) {
            return composed(component.type().boxed());
        }

        @Override
        public Void visitMap(JavaType member) {
            return composed(component.type().boxed());
        }

        @Override
        public Void visitAnything() {
            return composed(ClassName.OBJECT);
        }
    }
}
