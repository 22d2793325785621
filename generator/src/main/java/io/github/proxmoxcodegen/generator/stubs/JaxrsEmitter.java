package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.Javadoc;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Leads requests to bindings with resources of Jakarta REST. */
final class JaxrsEmitter implements StyleEmitter {

    private static final String REST = "jakarta.ws.rs";
    private static final String CORE = REST + ".core";
    private static final ClassName PATH = ClassName.get(REST, "Path");
    private static final ClassName CONTEXT = ClassName.get(CORE, "Context");
    private static final ClassName URI_INFO = ClassName.get(CORE, "UriInfo");
    private static final ClassName HEADERS = ClassName.get(CORE, "HttpHeaders");
    private static final ClassName RESPONSE = ClassName.get(CORE, "Response");
    private static final TypeName TEXTS = ParameterizedTypeName.get(Map.class, String.class, String.class);
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

    private final StubLayout layout;
    private final ClassName registry;
    private final ClassName base;

    JaxrsEmitter(StubLayout layout) {
        this.layout = layout;
        this.registry = layout.records().registry();
        this.base = layout.atTop("ApiResource");
    }

    private ClassName resource(Category category) {
        return layout.inCategory(category, "Resource");
    }

    @Override
    public List<TypeSpec> category(Category category, List<Operation> operations) {
        ClassName api = layout.api(category);
        TypeSpec.Builder type = TypeSpec.classBuilder(resource(category))
                .addModifiers(Modifier.PUBLIC)
                .superclass(base)
                .addAnnotation(path("/"))
                .addJavadoc("Leads requests to a {@link $T}.\n", api)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A resource for an implementation.\n")
                        .addParameter(api, "api")
                        .addParameter(RuntimeTypes.ERROR_SHAPE, "errors")
                        .addStatement("super(new $T(api), errors)", layout.binding(category))
                        .build());
        operations.forEach(operation -> type.addMethod(method(operation)));
        return List.of(type.build());
    }

    private static AnnotationSpec path(String template) {
        return AnnotationSpec.builder(PATH).addMember("value", "$S", template).build();
    }

    private MethodSpec method(Operation operation) {
        boolean body = operation.method().hasBody();
        MethodSpec.Builder method = MethodSpec.methodBuilder(layout.method(operation))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Leads to {@code $L}: $L.\n",
                        layout.method(operation),
                        Javadoc.code(operation.method() + " " + operation.path()))
                .addAnnotation(ClassName.get(REST, operation.method().name()))
                .addAnnotation(path(Templates.of(operation, name -> "{" + name + ": .+}")))
                .addParameter(context(URI_INFO, "uri"))
                .returns(RESPONSE);
        if (body) {
            method.addParameter(context(HEADERS, "headers")).addParameter(BYTES, "body");
        }
        return method.addStatement(
                        "return answer($T.$L, uri$L)",
                        registry,
                        layout.records().constant(operation),
                        body ? ", headers, body" : "")
                .build();
    }

    private static ParameterSpec context(TypeName type, String name) {
        return ParameterSpec.builder(type, name).addAnnotation(CONTEXT).build();
    }

    @Override
    public List<TypeSpec> top(List<Category> categories) {
        CodeBlock resources = categories.stream()
                .map(category -> CodeBlock.of("\nnew $T($L, errors)", resource(category), layout.member(category)))
                .collect(CodeBlock.joining(","));
        GathererEmitter gatherer = new GathererEmitter(layout, layout.atTop("ApiResources"), categories);
        return List.of(
                base(),
                gatherer.emit(
                        CodeBlock.of("Makes resources of implementations of $L.", layout.product()),
                        List.of(),
                        new GathererEmitter.Result(
                                ParameterizedTypeName.get(Set.class, Object.class),
                                "The resources, to be registered with an application.",
                                CodeBlock.of("$T.of($L)", Set.class, resources))));
    }

    private TypeSpec base() {
        TypeName calls = ParameterizedTypeName.get(RuntimeTypes.ROUTED_CALLS, registry);
        return TypeSpec.classBuilder(base)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("What the resources of all categories have in common.\n")
                .addField(calls, "calls", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc("A resource of one category.\n")
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.OPERATION_BINDING, registry), "binding")
                        .addParameter(RuntimeTypes.ERROR_SHAPE, "errors")
                        .addStatement("calls = new $T<>(binding, errors)", RuntimeTypes.ROUTED_CALLS)
                        .build())
                .addMethod(answering("Answers a request without a body.")
                        .addStatement("return response(calls.answer(operation, path(uri), uri.getQueryParameters()))")
                        .build())
                .addMethod(answering("Answers a request with a body.")
                        .addParameter(HEADERS, "headers")
                        .addParameter(BYTES, "body")
                        .addStatement("String type = headers.getHeaderString($S)", "Content-Type")
                        .addStatement(
                                "return response(calls.answer(operation, path(uri), uri.getQueryParameters(),$Wtype == null"
                                        + " ? $S : type, body))",
                                "")
                        .build())
                .addMethod(MethodSpec.methodBuilder("path")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(URI_INFO, "uri")
                        .returns(TEXTS)
                        .addStatement("$T path = new $T<>()", TEXTS, LinkedHashMap.class)
                        .addStatement(
                                "uri.getPathParameters().forEach((name, values) -> path.put(name, values.get(0)))")
                        .addStatement("return path")
                        .build())
                .addMethod(MethodSpec.methodBuilder("response")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(RuntimeTypes.HTTP_ANSWER, "answer")
                        .returns(RESPONSE)
                        .addStatement(
                                "$T.ResponseBuilder response =$W$T.status(answer.status(), answer.reason())",
                                RESPONSE,
                                RESPONSE)
                        .addStatement("answer.headers().forEach(response::header)")
                        .beginControlFlow("if (answer.body().length > 0)")
                        .addStatement("response.entity(answer.body())")
                        .endControlFlow()
                        .addStatement("return response.build()")
                        .build())
                .build();
    }

    private MethodSpec.Builder answering(String docs) {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("$L\n", docs)
                .addParameter(registry, "operation")
                .addParameter(URI_INFO, "uri")
                .returns(RESPONSE);
    }
}
