package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the record of everything that is sent to one operation. Its {@code validate} walks through the values given, one
 * {@code case} for each parameter, checks and converts each, and then looks for those that are missing.
 */
final class RequestEmitter {

    private final Layout layout;
    private final Operation operation;
    private final ClassName name;
    private final NestedTypes nested;
    private final List<Component> components;
    /** The components of the record; what it has no room for is kept with what is not declared. */
    private final List<Component> held;

    private final Set<String> surplus;
    private final RequestReads reads;
    private final boolean open;
    private final boolean others;

    private RequestEmitter(Layout layout, PropertyStringNames formats, Operation operation) {
        this.layout = layout;
        this.operation = operation;
        this.name = layout.request(operation);
        this.nested = new NestedTypes(layout, name, NestedTypes.NO_OBJECTS);
        Parameters parameters = operation.parameters();
        // What the source calls optional is so for the server too, though a path cannot be built without it.
        Set<String> required = parameters.list().stream()
                .filter(parameter ->
                        parameter.declared() && !parameter.property().optional())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        this.components = Components.of(
                parameters.list().stream().map(Parameter::property).toList(),
                property -> TypeMapper.map(property.schema(), layout, nested, true, property.name()),
                property -> RequestReads.isAlwaysThere(property, required.contains(property.name())));
        this.held = Components.held(components);
        this.surplus = Components.surplus(components);
        this.open = RequestReads.isOpen(parameters);
        this.others = open || !surplus.isEmpty();
        this.reads = new RequestReads(layout, formats, components, parameters);
    }

    static TypeSpec emit(Layout layout, PropertyStringNames formats, Operation operation) {
        return new RequestEmitter(layout, formats, operation).emit();
    }

    private TypeSpec emit() {
        TypeSpec.Builder type = RecordBody.start(name, held, kept())
                .addJavadoc("$L\n", Docs.operation(operation, "The parameters of"))
                .addSuperinterface(RuntimeTypes.REQUEST_RECORD)
                .addFields(reads.rules());
        if (!open && !components.isEmpty()) {
            type.addField(names());
        }
        addValidate(type);
        type.addMethod(BuilderEmitter.starter(name))
                .addMethod(BuilderEmitter.copier(name))
                .addMethod(RecordBody.toMap(held, others))
                .addMethod(SchemaResource.reader(layout, name));
        RecordBody.maskSecrets(type, name, components);
        type.addType(BuilderEmitter.emit(name, components, CodeBlock.of("validate(values).orElseThrow()")));
        DefaultsEmitter.emit(components).ifPresent(type::addType);
        return type.addTypes(nested.specs()).build();
    }

    /** What the component for others is said to hold; empty if there is none. */
    private String kept() {
        if (!surplus.isEmpty()) {
            return "parameters that the record has no room for, by name";
        }
        return open ? "parameters that the schema does not declare, by name" : "";
    }

    /** What an unknown name may have been meant to be. */
    private FieldSpec names() {
        CodeBlock list = components.stream()
                .filter(component -> component.family().isEmpty())
                .map(component -> CodeBlock.of("$S", component.wire()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(List.class, String.class),
                        "NAMES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", List.class, list)
                .build();
    }

    private void addValidate(TypeSpec.Builder type) {
        TypeName result = ParameterizedTypeName.get(RuntimeTypes.VALIDATED, name);
        ReadingCode code =
                new ReadingCode(name, held, RuntimeTypes.REQUEST_READER, result, this::addReading, arguments());
        if (others) {
            code = code.with("others", RecordBody.VALUES);
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Checks parameters; never throws.\n\n")
                .addJavadoc("@param values by their names on the wire, from a form or from JSON\n")
                .addJavadoc("@return the record, or everything that is wrong\n")
                .addParameter(RecordBody.GIVEN, "values")
                .returns(result);
        code.addTo(type, method, CodeBlock.of("new $T(values)", RuntimeTypes.REQUEST_READER));
    }

    private void addReading(MethodSpec.Builder method) {
        new MemberSwitch(components, this::statements, reads.unknown()).addTo(method);
        for (Component component : components) {
            presence(component).ifPresent(method::addStatement);
        }
        method.beginControlFlow("if (!in.isValid())")
                .addStatement("return in.invalid()")
                .endControlFlow();
    }

    private Optional<CodeBlock> presence(Component component) {
        Optional<CodeBlock> presence = reads.presence(component);
        return !surplus.contains(component.java()) || !component.required()
                ? presence
                : presence.map(ofVariable -> CodeBlock.of("in.require($S)", component.wire()));
    }

    private List<CodeBlock> statements(Component component) {
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(
                surplus.contains(component.java())
                        ? CodeBlock.of("others = in.keepRead(others, $L)", reads.of(component))
                        : MemberSwitch.assign(component, reads.of(component)));
        component.property().requires().forEach(sibling -> statements.add(CodeBlock.of("in.requires($S)", sibling)));
        return statements;
    }

    private CodeBlock arguments() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        String separator = held.size() > 3 ? "\n" : "";
        for (Component component : held) {
            arguments.add(separator).add(RecordBody.argument(component, RuntimeTypes.REQUEST_READER));
            separator = held.size() > 3 ? ",\n" : ",$W";
        }
        if (others) {
            arguments.add(held.isEmpty() ? "" : separator).add("$T.map(others)", RuntimeTypes.REQUEST_READER);
        }
        return arguments.build();
    }
}
