package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what reads the answer of one operation: a record where that is an object of its own, else a class with the
 * methods alone, and beside it the record of an element where it is a list of such.
 */
final class AnswerEmitter {

    private final Layout layout;
    private final Operation operation;
    private final ClassName name;

    private AnswerEmitter(Layout layout, Operation operation) {
        this.layout = layout;
        this.operation = operation;
        this.name = layout.response(operation);
    }

    /** The types, none where the operation answers nothing. */
    static List<TypeSpec> emit(Layout layout, Operation operation) {
        return operation.returns() instanceof NullSchema ? List.of() : new AnswerEmitter(layout, operation).emit();
    }

    /** What is read, empty where the operation answers nothing. */
    static Optional<TypeName> answer(Layout layout, Operation operation) {
        if (operation.returns() instanceof NullSchema) {
            return Optional.empty();
        }
        AnswerEmitter answer = new AnswerEmitter(layout, operation);
        return Optional.of(
                answer.ownObject().isPresent()
                        ? answer.name
                        : answer.type(new ArrayList<>()).boxed());
    }

    private List<TypeSpec> emit() {
        Optional<ObjectSchema> object = ownObject();
        if (object.isPresent()) {
            TypeSpec.Builder record = ResponseEmitter.emit(
                    layout, name, object.get(), Docs.operation(operation, "What is answered to") + "\n");
            return List.of(withMethods(record, new JavaType.Nested(name), CodeBlock.of("TYPE")));
        }
        List<TypeSpec> items = new ArrayList<>();
        JavaType type = type(items);
        TypeSpec.Builder reader = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n", Docs.operation(operation, "Reads what is answered to"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(SchemaResource.reader(layout, name));
        List<TypeSpec> all = new ArrayList<>();
        all.add(withMethods(reader, type, new ValueCode(layout).type(type, operation.returns())));
        all.addAll(items);
        return all;
    }

    /** The answer, where it is an object that nothing else shares: that is a record by the answer's own name. */
    private Optional<ObjectSchema> ownObject() {
        return operation.returns() instanceof ObjectSchema object
                        && !object.properties().isEmpty()
                        && layout.shared(object).filter(TypeMapper::isClass).isEmpty()
                ? Optional.of(object)
                : Optional.empty();
    }

    /** The element of the list that an operation answers, where that is an object that nothing else shares. */
    static Optional<ObjectSchema> item(Layout layout, Operation operation) {
        return operation.returns() instanceof ArraySchema array
                        && array.items().orElse(null) instanceof ObjectSchema object
                        && !object.properties().isEmpty()
                        && layout.shared(object).filter(TypeMapper::isClass).isEmpty()
                ? Optional.of(object)
                : Optional.empty();
    }

    /** The type of the answer; a record for elements that is needed for it is added to {@code items}. */
    private JavaType type(List<TypeSpec> items) {
        Optional<ObjectSchema> element = item(layout, operation);
        if (element.isPresent()) {
            ClassName item = layout.responseItem(operation);
            items.add(ResponseEmitter.emit(
                            layout,
                            item,
                            element.get(),
                            Docs.operation(operation, "One element of what is answered to") + "\n")
                    .build());
            return new JavaType.ListOf(new JavaType.Nested(item));
        }
        Schema returns = operation.returns();
        return TypeMapper.map(returns, layout, new NestedTypes(layout, name, NestedTypes.NO_OBJECTS), false, "value");
    }

    private TypeSpec withMethods(TypeSpec.Builder type, JavaType answer, CodeBlock value) {
        TypeName boxed = answer.boxed();
        return type.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.RESPONSE_TYPE, boxed),
                                "RESPONSE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("How the answer is read.")
                        .initializer("$T.of($Z$L)", RuntimeTypes.RESPONSE_TYPE, value)
                        .build())
                .addMethod(MethodSpec.methodBuilder("parse")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Reads the body of an answer leniently.\n\n")
                        .addJavadoc("@param json the body as it came, with its envelope\n")
                        .addJavadoc("@return what is found under {@code data}\n")
                        .addParameter(String.class, "json")
                        .returns(boxed)
                        .addStatement("return RESPONSE.parse(json)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("parse")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Reads the body of an answer.\n\n")
                        .addJavadoc("@param json the body as it came, with its envelope\n")
                        .addJavadoc("@param reader strict or lenient; tells afterwards what deviated\n")
                        .addJavadoc("@return what is found under {@code data}\n")
                        .addParameter(String.class, "json")
                        .addParameter(RuntimeTypes.RESPONSE_READER, "reader")
                        .returns(ParameterizedTypeName.get(RuntimeTypes.VALIDATED, boxed))
                        .addStatement("return RESPONSE.parse(json, reader)")
                        .build())
                .build();
    }
}
