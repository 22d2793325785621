package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Category;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what puts the implementations of all categories on any HTTP server. */
final class ServerEmitter {

    private final StubLayout layout;
    private final List<Category> categories;
    private final ClassName builder;

    private ServerEmitter(StubLayout layout, List<Category> categories) {
        this.layout = layout;
        this.categories = categories;
        this.builder = layout.server().nestedClass("Builder");
    }

    static TypeSpec emit(StubLayout layout, List<Category> categories) {
        return new ServerEmitter(layout, categories).emit();
    }

    private TypeSpec emit() {
        return TypeSpec.classBuilder(layout.server())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Puts implementations of $L on any HTTP server. What nobody implements answers 501.\n",
                        layout.product())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Starts a server that implements nothing.\n")
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addType(builder())
                .build();
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Gathers implementations; not thread-safe.\n")
                .addField(FieldSpec.builder(String.class, "path", Modifier.PRIVATE)
                        .initializer("$S", "")
                        .build())
                .addField(FieldSpec.builder(RuntimeTypes.ERROR_SHAPE, "errors", Modifier.PRIVATE)
                        .initializer("$T.PVE", RuntimeTypes.ERROR_SHAPE)
                        .build());
        for (Category category : categories) {
            type.addField(FieldSpec.builder(layout.api(category), layout.member(category), Modifier.PRIVATE)
                    .initializer("new $T() {}", layout.api(category))
                    .build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Category category : categories) {
            type.addMethod(MethodSpec.methodBuilder(layout.member(category))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Says what implements the category $L.\n", category.title())
                    .addParameter(layout.api(category), "api")
                    .returns(builder)
                    .addStatement("$L = api", layout.member(category))
                    .addStatement("return this")
                    .build());
        }
        return type.addMethod(setting(
                        "below",
                        ClassName.get(String.class),
                        "path",
                        "Says below which path the API lies," + " such as {@code /api2/json}; default none.\n"))
                .addMethod(setting(
                        "errors",
                        RuntimeTypes.ERROR_SHAPE,
                        "errors",
                        "Says how errors are told; default as" + " Proxmox does.\n"))
                .addMethod(build())
                .build();
    }

    private MethodSpec setting(String name, ClassName type, String parameter, String docs) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs)
                .addParameter(type, parameter)
                .returns(builder)
                .addStatement("this.$L = $L", parameter, parameter)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        CodeBlock bindings = categories.stream()
                .map(category -> CodeBlock.of("\n.add(new $T($L))", layout.binding(category), layout.member(category)))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The server, to be given every request.\n")
                .returns(RuntimeTypes.STUB_SERVER)
                .addStatement(
                        "return $T.builder().below(path).errors(errors)$L.build()", RuntimeTypes.STUB_SERVER, bindings)
                .build();
    }
}
