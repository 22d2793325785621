package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.proxmoxcodegen.generator.java.Javadoc;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.RestPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the registry: an enumeration with a constant for each operation. What leads to the records stands in methods
 * with a {@code switch}, so that a class is loaded when it is used and not with the registry.
 */
final class RegistryEmitter {

    /** A {@code switch} of more cases would make a method that the JVM does not compile. */
    private static final int MOST_CASES = 200;

    private static final TypeName REQUEST = WildcardTypeName.subtypeOf(RuntimeTypes.REQUEST_RECORD);

    private final Layout layout;
    private final ClassName name;
    private final List<Operation> operations;
    private final TypeSpec.Builder type;

    private RegistryEmitter(Layout layout, List<Operation> operations) {
        this.layout = layout;
        this.name = layout.registry();
        this.operations = operations;
        this.type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.API_OPERATION)
                .addJavadoc("Every operation of the API, by the name of its types in capitals.\n");
    }

    static TypeSpec emit(Layout layout, List<Operation> operations) {
        return new RegistryEmitter(layout, operations).emit();
    }

    private TypeSpec emit() {
        for (Operation operation : operations) {
            String call = Javadoc.code(operation.method() + " " + operation.path());
            String summary = operation.summary().map(Javadoc::sentence).orElse("");
            type.addEnumConstant(
                    layout.constant(operation),
                    TypeSpec.anonymousClassBuilder(
                                    "$S,$W$S,$W$L,$W$S",
                                    operation.method().name(),
                                    operation.path(),
                                    RestPaths.contains(operation.path()),
                                    PermissionExpression.of(operation.permissions()))
                            .addJavadoc("$L", Javadoc.wrap(summary.isEmpty() ? call + "." : call + ": " + summary))
                            .build());
        }
        field(ClassName.get(String.class), "method");
        field(ClassName.get(String.class), "path");
        field(TypeName.BOOLEAN, "takesRest");
        field(ClassName.get(String.class), "permissions");
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(String.class, "method")
                .addParameter(String.class, "path")
                .addParameter(TypeName.BOOLEAN, "takesRest")
                .addParameter(String.class, "permissions")
                .addStatement("this.method = method")
                .addStatement("this.path = path")
                .addStatement("this.takesRest = takesRest")
                .addStatement("this.permissions = permissions")
                .build());
        getter(ClassName.get(String.class), "method");
        getter(ClassName.get(String.class), "path");
        getter(TypeName.BOOLEAN, "takesRest");
        getter(ClassName.get(String.class), "permissions");
        types();
        lookUps();
        return type.addType(table()).build();
    }

    private void field(TypeName fieldType, String field) {
        type.addField(fieldType, field, Modifier.PRIVATE, Modifier.FINAL);
    }

    private void getter(TypeName fieldType, String field) {
        type.addMethod(
                overriding(field, fieldType).addStatement("return $L", field).build());
    }

    private static MethodSpec.Builder overriding(String method, TypeName returns) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private void types() {
        choose(
                overriding("requestType", ParameterizedTypeName.get(ClassName.get(Class.class), REQUEST)),
                "",
                operations,
                operation -> CodeBlock.of("$T.class", layout.request(operation)),
                Optional.empty());
        List<Operation> answering = operations.stream()
                .filter(operation -> !(operation.returns() instanceof NullSchema))
                .toList();
        choose(
                overriding(
                        "responseType",
                        optional(ParameterizedTypeName.get(
                                ClassName.get(Class.class), WildcardTypeName.subtypeOf(ClassName.OBJECT)))),
                "",
                answering,
                operation -> CodeBlock.of("$T.of($T.class)", Optional.class, layout.response(operation)),
                Optional.of(CodeBlock.of("$T.empty()", Optional.class)));
        choose(
                overriding(
                        "response",
                        optional(ParameterizedTypeName.get(
                                RuntimeTypes.RESPONSE_TYPE, WildcardTypeName.subtypeOf(ClassName.OBJECT)))),
                "",
                answering,
                operation -> CodeBlock.of("$T.of($T.RESPONSE)", Optional.class, layout.response(operation)),
                Optional.of(CodeBlock.of("$T.empty()", Optional.class)));
        choose(
                overriding("validate", ParameterizedTypeName.get(RuntimeTypes.VALIDATED, REQUEST))
                        .addParameter(RecordBody.GIVEN, "values"),
                "values",
                operations,
                operation -> CodeBlock.of("$T.validate(values)", layout.request(operation)),
                Optional.empty());
    }

    private static TypeName optional(TypeName of) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), of);
    }

    /**
     * Adds a method that gives a value for each operation, in several methods where one would become too long.
     *
     * @param argument what the method is given and hands on; empty if nothing
     * @param otherwise the value for operations that are not in the list; empty if all are
     */
    private void choose(
            MethodSpec.Builder method,
            String argument,
            List<Operation> chosen,
            Function<Operation, CodeBlock> value,
            Optional<CodeBlock> otherwise) {
        MethodSpec signature = method.build();
        List<List<Operation>> chunks = new ArrayList<>();
        for (int from = 0; from < chosen.size(); from += MOST_CASES) {
            chunks.add(chosen.subList(from, Math.min(chosen.size(), from + MOST_CASES)));
        }
        for (int i = 0; i < chunks.size(); i++) {
            boolean last = i == chunks.size() - 1;
            CodeBlock next = last
                    ? otherwise.orElseGet(() -> CodeBlock.of("throw new $T(name())", IllegalStateException.class))
                    : CodeBlock.of("$L$L($L)", signature.name(), i + 2, argument);
            MethodSpec.Builder part = i == 0
                    ? method
                    : MethodSpec.methodBuilder(signature.name() + (i + 1))
                            .addModifiers(Modifier.PRIVATE)
                            .addParameters(signature.parameters())
                            .returns(signature.returnType());
            CodeBlock.Builder cases = CodeBlock.builder().add("return switch (this) {\n$>");
            chunks.get(i)
                    .forEach(operation ->
                            cases.add("case $L ->$W$L;\n", layout.constant(operation), value.apply(operation)));
            type.addMethod(
                    part.addCode(cases.add("default -> $L;\n$<};\n", next).build())
                            .build());
        }
        if (chunks.isEmpty()) {
            type.addMethod(method.addStatement("return $L", otherwise.orElseGet(() -> CodeBlock.of("null")))
                    .build());
        }
    }

    private void lookUps() {
        type.addMethod(MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Finds an operation by its path template.\n\n")
                .addJavadoc("@param method the HTTP method, in capitals\n")
                .addJavadoc("@param template such as {@code /nodes/{node}}\n")
                .addJavadoc("@return the operation, if there is one\n")
                .addParameter(String.class, "method")
                .addParameter(String.class, "template")
                .returns(optional(name))
                .addStatement("return Table.ALL.find(method, template)")
                .build());
        type.addMethod(MethodSpec.methodBuilder("route")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Finds the operation that a request is for.\n\n")
                .addJavadoc("@param method the HTTP method, in capitals\n")
                .addJavadoc("@param path below the root of the API as it stands in the request, without query\n")
                .addJavadoc("@return the operation and the parameters in its path, if there is one\n")
                .addParameter(String.class, "method")
                .addParameter(String.class, "path")
                .returns(optional(ParameterizedTypeName.get(RuntimeTypes.ROUTE_MATCH, name)))
                .addStatement("return Table.ALL.route(method, path)")
                .build());
    }

    /** Made when something is looked up for the first time. */
    private TypeSpec table() {
        TypeName table = ParameterizedTypeName.get(RuntimeTypes.OPERATION_TABLE, name);
        return TypeSpec.classBuilder("Table")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(table, "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>($T.of(values()))", RuntimeTypes.OPERATION_TABLE, List.class)
                        .build())
                .build();
    }
}
