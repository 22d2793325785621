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
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Leads requests to bindings with controllers of Spring MVC, which find implementations among the beans. */
final class SpringEmitter implements StyleEmitter {

    private static final String WEB = "org.springframework.web.bind.annotation";
    private static final String HTTP = "org.springframework.http";
    private static final ClassName REQUEST_METHOD = ClassName.get(WEB, "RequestMethod");
    private static final ClassName REQUEST_MAPPING = ClassName.get(WEB, "RequestMapping");
    private static final ClassName RESPONSE_ENTITY = ClassName.get(HTTP, "ResponseEntity");
    private static final ClassName PROVIDER = ClassName.get("org.springframework.beans.factory", "ObjectProvider");
    private static final TypeName TEXTS = ParameterizedTypeName.get(Map.class, String.class, String.class);
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    private static final TypeName PARAMETERS = ParameterizedTypeName.get(
            ClassName.get("org.springframework.util", "MultiValueMap"),
            ClassName.get(String.class),
            ClassName.get(String.class));
    private static final TypeName ENTITY = ParameterizedTypeName.get(ClassName.get(HTTP, "RequestEntity"), BYTES);
    private static final TypeName ANSWER = ParameterizedTypeName.get(RESPONSE_ENTITY, BYTES);

    private final StubLayout layout;
    private final ClassName registry;
    private final ClassName base;

    SpringEmitter(StubLayout layout) {
        this.layout = layout;
        this.registry = layout.records().registry();
        this.base = layout.atTop("ApiController");
    }

    private ClassName controller(Category category) {
        return layout.inCategory(category, "Controller");
    }

    @Override
    public List<TypeSpec> category(Category category, List<Operation> operations) {
        ClassName api = layout.api(category);
        TypeSpec.Builder type = TypeSpec.classBuilder(controller(category))
                .addModifiers(Modifier.PUBLIC)
                .superclass(base)
                .addAnnotation(ClassName.get(WEB, "RestController"))
                .addAnnotation(AnnotationSpec.builder(REQUEST_MAPPING)
                        .addMember("value", "$S", "${proxmox.path:}")
                        .build())
                .addJavadoc("Leads requests to the bean that is a {@link $T}; without one they answer 501.\n", api)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A controller for the beans that there are.\n")
                        .addParameter(ParameterizedTypeName.get(PROVIDER, api), "api")
                        .addParameter(ParameterizedTypeName.get(PROVIDER, RuntimeTypes.ERROR_SHAPE), "errors")
                        .addStatement(
                                "super(new $T(api.getIfAvailable(() -> new $T() {})), errors)",
                                layout.binding(category),
                                api)
                        .build());
        operations.forEach(operation -> type.addMethod(method(operation)));
        return List.of(type.build());
    }

    private MethodSpec method(Operation operation) {
        boolean body = operation.method().hasBody();
        String template = Templates.of(operation, name -> "{*" + name + "}");
        AnnotationSpec.Builder mapping = AnnotationSpec.builder(REQUEST_MAPPING)
                .addMember("method", "$T.$L", REQUEST_METHOD, operation.method().name())
                .addMember("path", "$S", template);
        if (!template.endsWith("/") && !template.contains("{*")) {
            mapping.addMember("path", "$S", template + "/");
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(layout.method(operation))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Leads to {@code $L}: $L.\n",
                        layout.method(operation),
                        Javadoc.code(operation.method() + " " + operation.path()))
                .addAnnotation(mapping.build())
                .addParameter(annotated(TEXTS, "path", "PathVariable"))
                .addParameter(annotated(PARAMETERS, "parameters", "RequestParam"))
                .returns(ANSWER);
        if (body) {
            method.addParameter(ENTITY, "request");
        }
        return method.addStatement(
                        "return answer($T.$L, path, parameters$L)",
                        registry,
                        layout.records().constant(operation),
                        body ? ", request" : "")
                .build();
    }

    private static ParameterSpec annotated(TypeName type, String name, String annotation) {
        return ParameterSpec.builder(type, name)
                .addAnnotation(ClassName.get(WEB, annotation))
                .build();
    }

    @Override
    public List<TypeSpec> top(List<Category> categories) {
        return List.of(base(), configuration(categories));
    }

    private TypeSpec configuration(List<Category> categories) {
        String context = "org.springframework.context.annotation";
        CodeBlock controllers = categories.stream()
                .map(category -> CodeBlock.of("\n$T.class", controller(category)))
                .collect(CodeBlock.joining(","));
        return TypeSpec.classBuilder(layout.atTop("ApiControllers"))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "All controllers, for applications that do not scan this package. Implementations of $L are beans; so is\n"
                                + "the {@link $T}, if errors shall not be told as Proxmox does. The property\n"
                                + "{@code proxmox.path} says below which path the API lies.\n",
                        layout.product(),
                        RuntimeTypes.ERROR_SHAPE)
                .addAnnotation(AnnotationSpec.builder(ClassName.get(context, "Configuration"))
                        .addMember("proxyBeanMethods", "false")
                        .build())
                .addAnnotation(AnnotationSpec.builder(ClassName.get(context, "Import"))
                        .addMember("value", "{$L\n}", controllers)
                        .build())
                .build();
    }

    private TypeSpec base() {
        TypeName calls = ParameterizedTypeName.get(RuntimeTypes.ROUTED_CALLS, registry);
        return TypeSpec.classBuilder(base)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("What the controllers of all categories have in common.\n")
                .addField(calls, "calls", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc("A controller of one category.\n")
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.OPERATION_BINDING, registry), "binding")
                        .addParameter(ParameterizedTypeName.get(PROVIDER, RuntimeTypes.ERROR_SHAPE), "errors")
                        .addStatement(
                                "calls = new $T<>(binding, errors.getIfAvailable(() -> $T.PVE))",
                                RuntimeTypes.ROUTED_CALLS,
                                RuntimeTypes.ERROR_SHAPE)
                        .build())
                .addMethod(answering("Answers a request without a body.")
                        .addStatement("return entity(calls.answer(operation, path, parameters))")
                        .build())
                .addMethod(answering("Answers a request with a body; the framework has read the fields of a form.")
                        .addParameter(ENTITY, "request")
                        .addStatement("String type = request.getHeaders().getFirst($S)", "Content-Type")
                        .addStatement("byte[] body = request.getBody()")
                        .addStatement(
                                "return entity(calls.answerForm(operation, path, parameters,$Wrequest.getUrl().getRawQuery(),$Wtype"
                                        + " == null ? $S : type,$Wbody == null ? new byte[0] : body))",
                                "")
                        .build())
                .addMethod(MethodSpec.methodBuilder("entity")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(RuntimeTypes.HTTP_ANSWER, "answer")
                        .returns(ANSWER)
                        .addStatement(
                                "$T.BodyBuilder entity = $T.status(answer.status())", RESPONSE_ENTITY, RESPONSE_ENTITY)
                        .addStatement("answer.headers().forEach(entity::header)")
                        .addStatement("return answer.body().length == 0 ? entity.build() : entity.body(answer.body())")
                        .build())
                .build();
    }

    private MethodSpec.Builder answering(String docs) {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("$L\n", docs)
                .addParameter(registry, "operation")
                .addParameter(TEXTS, "path")
                .addParameter(PARAMETERS, "parameters")
                .returns(ANSWER);
    }
}
