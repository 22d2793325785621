package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.ObjectSchema;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the record of an object in an answer: everything may be absent, whatever the schema says, and what has no
 * component, or does not fit into it, is kept beside.
 */
final class ResponseEmitter {

    private static final String OTHERS = "fields that the schema does not declare or whose value does not fit, by name";

    private final ClassName name;
    private final List<Component> components;
    /** The components of the record; what it has no room for is kept with what is not declared. */
    private final List<Component> held;

    private final Set<String> surplus;
    private final ValueCode values;

    private ResponseEmitter(Layout layout, ClassName name, ObjectSchema schema, NestedTypes nested) {
        this.name = name;
        this.values = new ValueCode(layout);
        this.components = Components.of(
                schema.properties(),
                property -> TypeMapper.map(property.schema(), layout, nested, false, property.name()),
                property -> false);
        this.held = Components.held(components);
        this.surplus = Components.surplus(components);
    }

    /** A record of its own, with whatever only it uses nested in it. */
    static TypeSpec.Builder emit(Layout layout, ClassName name, ObjectSchema schema, String docs) {
        NestedTypes nested = new NestedTypes(
                layout,
                name,
                (inner, object, types) -> nested(layout, inner, object, types).build());
        TypeSpec.Builder type = new ResponseEmitter(layout, name, schema, nested).emit(docs);
        return type.addMethod(SchemaResource.reader(layout, name)).addTypes(nested.specs());
    }

    /** A record inside another class. */
    static TypeSpec.Builder nested(Layout layout, ClassName name, ObjectSchema schema, NestedTypes nested) {
        return new ResponseEmitter(layout, name, schema, nested)
                .emit(Docs.type(schema, "An object in an answer.") + "\n");
    }

    private TypeSpec.Builder emit(String docs) {
        TypeSpec.Builder type = RecordBody.start(name, held, OTHERS)
                .addJavadoc("$L", docs)
                .addSuperinterface(RuntimeTypes.RESPONSE_RECORD)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.VALUE_TYPE, name),
                                "TYPE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("How an object is read.")
                        .initializer("$T::from", name)
                        .build());
        ReadingCode code = new ReadingCode(name, held, RuntimeTypes.FIELD_READER, name, this::addReading, arguments());
        MethodSpec.Builder from = MethodSpec.methodBuilder("from")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Object.class, "data")
                .addParameter(RuntimeTypes.RESPONSE_READER, "reader")
                .returns(name);
        code.addTo(type, from, CodeBlock.of("new $T(data, reader)", RuntimeTypes.FIELD_READER));
        type.addFields(values.rules()).addMethod(BuilderEmitter.starter(name)).addMethod(RecordBody.toMap(held, true));
        RecordBody.maskSecrets(type, name, components);
        return type.addType(BuilderEmitter.emit(
                name,
                components,
                CodeBlock.of(
                        "$T.of(TYPE).read(values, $T.strict()).orElseThrow()",
                        RuntimeTypes.RESPONSE_TYPE,
                        RuntimeTypes.RESPONSE_READER)));
    }

    private void addReading(MethodSpec.Builder method) {
        new MemberSwitch(
                        components,
                        component -> List.of(
                                surplus.contains(component.java())
                                        ? CodeBlock.of("in.keepRead($L)", values.read(component))
                                        : MemberSwitch.assign(component, values.read(component))),
                        CodeBlock.of("in.undeclared()"))
                .addTo(method);
        for (Component component : components) {
            if (component.family().isEmpty() && !component.property().optional()) {
                String read = surplus.contains(component.java()) ? "null" : component.java();
                method.addStatement("in.expect($S, $L)", component.wire(), read);
            }
        }
    }

    private CodeBlock arguments() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (Component component : held) {
            arguments
                    .add("\n")
                    .add(RecordBody.argument(component, RuntimeTypes.REQUEST_READER))
                    .add(",");
        }
        return arguments.add("\nin.others()").build();
    }
}
