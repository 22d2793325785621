package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.Javadoc;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes an enumeration: a constant for each value, in the order of the apidoc. */
final class EnumEmitter {

    private EnumEmitter() {}

    static TypeSpec emit(Layout layout, ClassName name, ScalarSchema schema) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.WIRE_VALUE)
                .addJavadoc("$L\n", Docs.type(schema, "One of a list of values."));
        NameScope names = new NameScope(List.of("TYPE"));
        for (String value :
                schema.constraints().enumeration().stream().distinct().toList()) {
            type.addEnumConstant(
                    names.unique(JavaNames.constant(value), "_"),
                    TypeSpec.anonymousClassBuilder("$S", value)
                            .addJavadoc("$L.", Javadoc.code(value))
                            .build());
        }
        ParameterizedTypeName reader = ParameterizedTypeName.get(RuntimeTypes.ENUM_TYPE, name);
        CodeBlock rule = layout.code()
                .rules()
                .besideEnumeration(schema)
                .map(code -> CodeBlock.of("$L, ", code))
                .orElseGet(() -> CodeBlock.of(""));
        return type.addField(FieldSpec.builder(reader, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("How the constants are read.")
                        .initializer("$T.of($Lvalues())", RuntimeTypes.ENUM_TYPE, rule)
                        .build())
                .addField(String.class, "wire", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wire")
                        .addStatement("this.wire = wire")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toWire")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return wire")
                        .build())
                .build();
    }
}
