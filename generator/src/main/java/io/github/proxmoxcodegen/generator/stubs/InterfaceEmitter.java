package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.generator.records.Docs;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface of a category: a method for each operation, which answers 501 until somebody implements it. */
final class InterfaceEmitter {

    private InterfaceEmitter() {}

    static TypeSpec emit(StubLayout layout, Category category, List<Operation> operations) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(layout.api(category))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The operations of $L in the category $L. Implement those that you have: the others answer 501.\n\n"
                                + "<p>A request was checked before it gets here. To answer with an error, throw an\n"
                                + "{@link $T}.\n",
                        layout.product(),
                        category.title(),
                        RuntimeTypes.API_EXCEPTION);
        operations.forEach(operation -> type.addMethod(method(layout, operation)));
        return type.build();
    }

    private static MethodSpec method(StubLayout layout, Operation operation) {
        return MethodSpec.methodBuilder(layout.method(operation))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("$L\n", Docs.operation(operation, "Answers"))
                .addParameter(layout.records().request(operation), "request")
                .returns(layout.records().answer(operation).orElse(TypeName.VOID))
                .addStatement(
                        "throw $T.notImplemented($T.$L)",
                        RuntimeTypes.API_EXCEPTION,
                        layout.records().registry(),
                        layout.records().constant(operation))
                .build();
    }
}
