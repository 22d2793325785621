package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Map;
import java.util.Optional;

/**
 * A component of a generated record.
 *
 * @param property the parameter, field or key that it stands for
 * @param java its name in Java
 * @param type what one value is
 * @param required whether there always is a value
 */
record Component(Property property, String java, JavaType type, boolean required) {

    /** The name on the wire; the prefix of a family. */
    String wire() {
        return family().map(IndexedFamily::prefix).orElse(property.name());
    }

    /** The range of indices, where the component stands for many members. */
    Optional<IndexedFamily> family() {
        return property.family();
    }

    Schema schema() {
        return property.schema();
    }

    /** Whether the value is a list written as one text, whose elements the server joins itself. */
    boolean isTextList() {
        return schema() instanceof ScalarSchema scalar
                && scalar.constraints().format().orElse(null) instanceof Format.Named named
                && named.list();
    }

    /** Whether the component is an {@link Optional}; collections and families are empty instead. */
    boolean isOptional() {
        return !required && !isCollection();
    }

    /** Whether the component is a list, a map, or a family. */
    boolean isCollection() {
        return family().isPresent() || type.isCollection();
    }

    /** The type of the component. */
    TypeName componentType() {
        if (family().isPresent()) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), TypeName.INT.box(), type.boxed());
        }
        if (isOptional()) {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), type.boxed());
        }
        return type.plain();
    }
}
