package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Category;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a class whose builder gathers the implementations of all categories. */
final class GathererEmitter {

    private final StubLayout layout;
    private final ClassName name;
    private final List<Category> categories;
    private final ClassName builder;

    GathererEmitter(StubLayout layout, ClassName name, List<Category> categories) {
        this.layout = layout;
        this.name = name;
        this.categories = categories;
        this.builder = name.nestedClass("Builder");
    }

    /**
     * A setting of the builder.
     *
     * @param method the method that sets it
     * @param field the field that holds it
     * @param initial what it is unless set
     */
    record Setting(String method, TypeName type, String field, CodeBlock initial, String docs) {}

    /**
     * What is built.
     *
     * @param value an expression over the fields of the builder: one for each category and setting, and {@code errors}
     */
    record Result(TypeName type, String docs, CodeBlock value) {}

    TypeSpec emit(CodeBlock docs, List<Setting> settings, Result result) {
        List<Setting> all = new ArrayList<>(settings);
        all.add(new Setting(
                "errors",
                RuntimeTypes.ERROR_SHAPE,
                "errors",
                CodeBlock.of("$T.PVE", RuntimeTypes.ERROR_SHAPE),
                "Says how errors are told; default as Proxmox does."));
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L What nobody implements answers 501.\n", docs)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Starts without any implementation.\n")
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addType(builder(all, result))
                .build();
    }

    private TypeSpec builder(List<Setting> settings, Result result) {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Gathers implementations; not thread-safe.\n");
        List<Setting> all = new ArrayList<>(settings);
        for (Category category : categories) {
            all.add(new Setting(
                    layout.member(category),
                    layout.api(category),
                    layout.member(category),
                    CodeBlock.of("new $T() {}", layout.api(category)),
                    "Says what implements the category " + category.title() + "."));
        }
        for (Setting setting : all) {
            type.addField(FieldSpec.builder(setting.type(), setting.field(), Modifier.PRIVATE)
                    .initializer(setting.initial())
                    .build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Setting setting : all) {
            type.addMethod(MethodSpec.methodBuilder(setting.method())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L\n", setting.docs())
                    .addParameter(setting.type(), setting.field())
                    .returns(builder)
                    .addStatement("this.$L = $L", setting.field(), setting.field())
                    .addStatement("return this")
                    .build());
        }
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("$L\n", result.docs())
                        .returns(result.type())
                        .addStatement("return $L", result.value())
                        .build())
                .build();
    }
}
