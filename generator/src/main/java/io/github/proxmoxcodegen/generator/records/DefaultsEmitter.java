package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.Javadoc;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constants that tell what the server takes where a parameter is absent; they are never sent. */
final class DefaultsEmitter {

    private DefaultsEmitter() {}

    /** The nested class; empty if nothing has a default. */
    static Optional<TypeSpec> emit(List<Component> components) {
        NameScope names = new NameScope(List.of());
        TypeSpec.Builder type = TypeSpec.classBuilder("Defaults")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What the server takes where a parameter is absent. Nothing of it is ever sent.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Component component : components) {
            if (component.schema().annotations().defaultValue().orElse(null) instanceof DefaultValue.Value value) {
                constant(component, value.literal(), names).ifPresent(type::addField);
            }
        }
        TypeSpec defaults = type.build();
        return defaults.fieldSpecs().isEmpty() ? Optional.empty() : Optional.of(defaults);
    }

    private static Optional<FieldSpec> constant(Component component, Literal literal, NameScope names) {
        return value(component.type(), literal)
                .map(value -> FieldSpec.builder(
                                component.type() instanceof JavaType.PropertyText
                                        ? ClassName.get(String.class)
                                        : component.type().plain(),
                                names.unique(
                                        JavaNames.constant(component.property().name()), "_"),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(
                                "The default of $L.",
                                Javadoc.code(component.property().name()))
                        .initializer(value)
                        .build());
    }

    private static Optional<CodeBlock> value(JavaType type, Literal literal) {
        String text = Docs.text(literal);
        if (type instanceof JavaType.Truth && literal instanceof Literal.Bool bool) {
            return Optional.of(CodeBlock.of("$L", bool.value()));
        }
        if (type instanceof JavaType.Whole && literal instanceof Literal.Num number) {
            return fitting(number.value());
        }
        if (type instanceof JavaType.Decimal && literal instanceof Literal.Num) {
            return Optional.of(CodeBlock.of("new $T($S)", BigDecimal.class, text));
        }
        if (type instanceof JavaType.Constant constant) {
            return Optional.of(CodeBlock.of("$T.TYPE.find($S).orElseThrow()", constant.name(), text));
        }
        return type instanceof JavaType.Text || type instanceof JavaType.PropertyText
                ? Optional.of(CodeBlock.of("$S", text))
                : Optional.empty();
    }

    private static Optional<CodeBlock> fitting(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        if (!whole) {
            return Optional.empty();
        }
        long value = number.longValueExact();
        return Optional.of(CodeBlock.of(Math.abs(value) > Integer.MAX_VALUE ? "$LL" : "$L", value));
    }
}
