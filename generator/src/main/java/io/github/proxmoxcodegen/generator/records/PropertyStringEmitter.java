package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the record of a property string: a component for each key that has a value of its own. */
final class PropertyStringEmitter {

    private final Layout layout;
    private final SharedType shared;
    private final ClassName name;
    private final NestedTypes nested;
    private final PropertyString content;
    private final List<Component> components;
    private final boolean open;

    private PropertyStringEmitter(Layout layout, SharedType shared, PropertyString content) {
        this.layout = layout;
        this.shared = shared;
        this.name = layout.shared(shared);
        this.content = content;
        this.nested = new NestedTypes(layout, name, NestedTypes.NO_OBJECTS);
        this.components = Components.of(properties(content), this::type, property -> !property.optional());
        this.open = !(content.additional() instanceof Additional.Forbidden);
    }

    /**
     * The record.
     *
     * @param registered the name of the format, if every use of the type has the same
     */
    static TypeSpec emit(Layout layout, SharedType type, Optional<String> registered) {
        PropertyString content = ((Format.Structured)
                        ((ScalarSchema) type.schema()).constraints().format().orElseThrow())
                .content();
        return new PropertyStringEmitter(layout, type, content).emit(registered);
    }

    private static List<Property> properties(PropertyString content) {
        List<Property> properties = new ArrayList<>();
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member) {
                properties.add(member.property());
            }
        }
        return properties;
    }

    /** Parts are single values, whatever a source may say. */
    private JavaType type(Property property) {
        JavaType type = TypeMapper.map(property.schema(), layout, nested, true, property.name());
        boolean single = type instanceof JavaType.Whole
                || type instanceof JavaType.Decimal
                || type instanceof JavaType.Truth
                || type instanceof JavaType.Constant;
        return single ? type : new JavaType.Text();
    }

    private TypeSpec emit(Optional<String> registered) {
        TypeSpec.Builder type = RecordBody.start(name, components, open ? "what stands under other keys, by key" : "")
                .addJavadoc("$L\n", Docs.type(shared.schema(), "A text with parts."))
                .addSuperinterface(RuntimeTypes.PROPERTY_STRING_RECORD)
                .addField(typeField(registered))
                .addMethod(validate())
                .addMethod(parse())
                .addMethod(from())
                .addMethod(BuilderEmitter.starter(name))
                .addMethod(BuilderEmitter.copier(name))
                .addMethod(RecordBody.toMap(components, open))
                .addMethod(toWire())
                .addMethod(SchemaResource.reader(layout, shared));
        RecordBody.maskSecrets(type, name, components);
        return type.addType(BuilderEmitter.emit(name, components, CodeBlock.of("TYPE.validate(values).orElseThrow()")))
                .addTypes(nested.specs())
                .build();
    }

    private FieldSpec typeField(Optional<String> registered) {
        TypeName reader = ParameterizedTypeName.get(RuntimeTypes.PROPERTY_STRING_TYPE, name);
        CodeBlock definition = registered
                .map(PropertyStringCode::named)
                .orElseGet(() -> layout.code().written(content));
        return FieldSpec.builder(reader, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The keys, their rules, and how a text is read.")
                .initializer("$T.of(\n$>$>$L,\n$T::from)$<$<", RuntimeTypes.PROPERTY_STRING_TYPE, definition, name)
                .build();
    }

    private MethodSpec validate() {
        return MethodSpec.methodBuilder("validate")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads a text; never throws.\n\n")
                .addJavadoc("@param text such as a server or a person writes it\n")
                .addJavadoc("@return the record, or everything that is wrong\n")
                .addParameter(String.class, "text")
                .returns(ParameterizedTypeName.get(RuntimeTypes.VALIDATED, name))
                .addStatement("return TYPE.validate(text)")
                .build();
    }

    private MethodSpec parse() {
        return MethodSpec.methodBuilder("parse")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads a text.\n\n")
                .addJavadoc("@param text such as a server or a person writes it\n")
                .addJavadoc("@return the record\n")
                .addJavadoc("@throws $T with everything that is wrong\n", RuntimeTypes.VALIDATION_EXCEPTION)
                .addParameter(String.class, "text")
                .returns(name)
                .addStatement("return TYPE.validate(text).orElseThrow()")
                .build();
    }

    private MethodSpec from() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        int slot = 0;
        for (Component component : components) {
            arguments.add(slot == 0 ? "\n" : ",\n");
            arguments.add(
                    component.type() instanceof JavaType.Constant constant
                            ? CodeBlock.of("in.choice($L, $T.TYPE)", slot, constant.name())
                            : CodeBlock.of("in.$L($L)", method(component.type()), slot));
            arguments.add(component.required() ? ".orElseThrow()" : "");
            slot++;
        }
        if (open) {
            arguments.add(slot == 0 ? "\nin.others()" : ",\nin.others()");
        }
        MethodSpec.Builder from = MethodSpec.methodBuilder("from")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.PROPERTY_VALUES, "values")
                .returns(name);
        if (!components.isEmpty() || open) {
            from.addStatement("$T in = new $T(values)", RuntimeTypes.PROPERTY_READER, RuntimeTypes.PROPERTY_READER);
        }
        return from.addStatement("return new $T($L)", name, arguments.build()).build();
    }

    private static String method(JavaType type) {
        if (type instanceof JavaType.Whole) {
            return "integer";
        }
        if (type instanceof JavaType.Decimal) {
            return "number";
        }
        return type instanceof JavaType.Truth ? "bool" : "text";
    }

    private static MethodSpec toWire() {
        return MethodSpec.methodBuilder("toWire")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return TYPE.print(toMap())")
                .build();
    }
}
