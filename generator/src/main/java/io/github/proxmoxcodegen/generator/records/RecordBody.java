package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.runtime.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;

/** What records of every kind have: components, the way back to a map, and a text that shows no secret. */
final class RecordBody {

    /** The type of values under names of their own. */
    static final TypeName VALUES = ParameterizedTypeName.get(Map.class, String.class, Object.class);

    /** The type of values as a caller gives them: any of them may be null. */
    static final TypeName GIVEN = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            WildcardTypeName.subtypeOf(ClassName.OBJECT.annotated(
                    AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())));

    private static final String OTHERS = "others";

    private RecordBody() {}

    /**
     * Starts a record.
     *
     * @param others what the component for undeclared members is said to hold; empty if there is none
     */
    static TypeSpec.Builder start(ClassName name, List<Component> components, String others) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Component component : components) {
            constructor.addParameter(ParameterSpec.builder(component.componentType(), component.java())
                    .addJavadoc("$L\n", Docs.component(component))
                    .build());
        }
        if (!others.isEmpty()) {
            constructor.addParameter(ParameterSpec.builder(VALUES, OTHERS)
                    .addJavadoc("$L\n", others)
                    .build());
        }
        return TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).recordConstructor(constructor.build());
    }

    /** The method that turns the record into a map. */
    static MethodSpec toMap(List<Component> components, boolean others) {
        CodeBlock.Builder code = CodeBlock.builder().add("return new $T()$>$>", RuntimeTypes.WIRE_MAP);
        putAll(code, components);
        if (others) {
            code.add("\n.putAll($L)", OTHERS);
        }
        return MethodSpec.methodBuilder("toMap")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(VALUES)
                .addCode(code.add("\n.toMap();$<$<\n").build())
                .build();
    }

    /** The calls that put every component into a map. */
    static void putAll(CodeBlock.Builder code, List<Component> components) {
        for (Component component : components) {
            String method = component.family().isPresent()
                    ? "putFamily"
                    : !component.isCollection() || component.required()
                            ? "put"
                            : component.type() instanceof JavaType.ListOf ? "putList" : "putMap";
            code.add("\n.$L($S, $L)", method, component.wire(), component.java());
        }
    }

    /** Adds a text that masks secrets, where the record may hold any. */
    static void maskSecrets(TypeSpec.Builder type, ClassName name, List<Component> components) {
        if (components.stream().anyMatch(component -> Secrets.isSecret(component.wire()))) {
            type.addMethod(MethodSpec.methodBuilder("toString")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return $T.describe($S, toMap())", RuntimeTypes.WIRE_MAP, name.simpleName())
                    .build());
        }
    }

    /** What a component gets from a variable of the same name, which is null where there is no value. */
    static CodeBlock argument(Component component, ClassName reader) {
        if (component.family().isPresent()) {
            return CodeBlock.of("$T.family($L)", reader, component.java());
        }
        if (component.required()) {
            return CodeBlock.of("$L", component.java());
        }
        if (component.type() instanceof JavaType.ListOf) {
            return CodeBlock.of("$T.list($L)", reader, component.java());
        }
        if (component.type() instanceof JavaType.MapOf) {
            return CodeBlock.of("$T.map($L)", reader, component.java());
        }
        return CodeBlock.of("$T.ofNullable($L)", Optional.class, component.java());
    }

    /** The type of the variable that a component is read into. */
    static TypeName variableType(Component component) {
        return component.family().isPresent()
                ? ParameterizedTypeName.get(
                        ClassName.get(SortedMap.class),
                        TypeName.INT.box(),
                        component.type().boxed())
                : component.type().boxed();
    }
}
