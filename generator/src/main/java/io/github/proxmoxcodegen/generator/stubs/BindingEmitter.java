package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what leads from the operations of a category to the methods of its interface. */
final class BindingEmitter {

    /** A {@code switch} of more cases would make a method that the JVM does not compile. */
    private static final int MOST_CASES = 200;

    private static final TypeName ANSWER =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(Object.class));

    private final StubLayout layout;
    private final Category category;
    private final List<Operation> operations;
    private final ClassName registry;

    private BindingEmitter(StubLayout layout, Category category, List<Operation> operations) {
        this.layout = layout;
        this.category = category;
        this.operations = operations;
        this.registry = layout.records().registry();
    }

    static TypeSpec emit(StubLayout layout, Category category, List<Operation> operations) {
        return new BindingEmitter(layout, category, operations).emit();
    }

    private TypeSpec emit() {
        ClassName api = layout.api(category);
        TypeSpec.Builder type = TypeSpec.classBuilder(layout.binding(category))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.OPERATION_BINDING, registry))
                .addJavadoc("Leads from operations to the methods of {@link $T}.\n", api)
                .addField(api, "api", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A binding to an implementation.\n")
                        .addParameter(api, "api")
                        .addStatement("this.api = api")
                        .build())
                .addMethod(MethodSpec.methodBuilder("operations")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), registry))
                        .addStatement(
                                "return $T.of($L)",
                                List.class,
                                operations.stream().map(this::constant).collect(CodeBlock.joining(",\n")))
                        .build());
        for (int from = 0; from < operations.size(); from += MOST_CASES) {
            type.addMethod(call(from, Math.min(operations.size(), from + MOST_CASES)));
        }
        return type.build();
    }

    private CodeBlock constant(Operation operation) {
        return CodeBlock.of("$T.$L", registry, layout.records().constant(operation));
    }

    private MethodSpec call(int from, int to) {
        int number = from / MOST_CASES + 1;
        MethodSpec.Builder method = MethodSpec.methodBuilder(number == 1 ? "call" : "call" + number);
        if (number == 1) {
            method.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        } else {
            method.addModifiers(Modifier.PRIVATE);
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (operation) {\n$>");
        operations.subList(from, to).forEach(operation -> cases.add(oneCase(operation)));
        CodeBlock next = to < operations.size()
                ? CodeBlock.of("call$L(operation, request)", number + 1)
                : CodeBlock.of("throw new $T(operation + $S)", IllegalArgumentException.class, " belongs elsewhere");
        return method.addParameter(registry, "operation")
                .addParameter(RuntimeTypes.REQUEST_RECORD, "request")
                .returns(ANSWER)
                .addCode(cases.add("default -> $L;\n$<};\n", next).build())
                .build();
    }

    private CodeBlock oneCase(Operation operation) {
        CodeBlock call = CodeBlock.of(
                "api.$L($W($T) request)",
                layout.method(operation),
                layout.records().request(operation));
        String constant = layout.records().constant(operation);
        return layout.records().answer(operation).isPresent()
                ? CodeBlock.of("case $L ->$W$T.ofNullable($L);\n", constant, Optional.class, call)
                : CodeBlock.of("case $L -> {\n$>$L;\nyield $T.empty();\n$<}\n", constant, call, Optional.class);
    }
}
