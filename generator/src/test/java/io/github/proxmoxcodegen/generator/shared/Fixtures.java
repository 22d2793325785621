package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Small models for tests of names. */
final class Fixtures {

    private Fixtures() {}

    static Api api(Operation... operations) {
        List<Endpoint> endpoints = Arrays.stream(operations)
                .map(operation -> new Endpoint(operation.path(), List.of(operation), List.of()))
                .toList();
        return new Api(Product.PVE, Optional.of("9.2.3"), endpoints);
    }

    static Operation operation(HttpMethod method, String path, Property... parameters) {
        return operation(method, path, new NullSchema(Annotations.NONE), parameters);
    }

    static Operation operation(HttpMethod method, String path, Schema returns, Property... parameters) {
        List<Parameter> list = Arrays.stream(parameters)
                .map(property -> new Parameter(
                        method.hasBody() ? ParameterLocation.BODY : ParameterLocation.QUERY, property, true))
                .toList();
        return new Operation(
                method,
                path,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Parameters(list, Additional.FORBIDDEN, false, Optional.empty()),
                returns,
                new Permissions(Permissions.Access.AUTHENTICATED, Optional.empty(), Optional.empty()),
                OperationTraits.DEFAULT,
                new TreeMap<>());
    }

    static Property property(String name, Schema schema) {
        return Property.of(name, schema, true);
    }

    static ScalarSchema text() {
        return new ScalarSchema(ScalarType.STRING, Constraints.NONE, Annotations.NONE);
    }

    static ScalarSchema choice(String... values) {
        return scalar(List.of(values), Optional.empty());
    }

    static ScalarSchema propertyString(Property... parts) {
        List<PropertyString.Part> members = Arrays.stream(parts)
                .<PropertyString.Part>map(PropertyString.Member::new)
                .toList();
        return scalar(
                List.of(),
                Optional.of(new Format.Structured(
                        Optional.empty(), new PropertyString(members, Optional.empty(), Additional.FORBIDDEN))));
    }

    private static ScalarSchema scalar(List<String> values, Optional<Format> format) {
        return new ScalarSchema(
                ScalarType.STRING,
                new Constraints(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        values,
                        format),
                Annotations.NONE);
    }

    static ObjectSchema object(Property... properties) {
        return new ObjectSchema(List.of(properties), Additional.FORBIDDEN, List.of(), Annotations.NONE);
    }

    static ArraySchema list(Schema items) {
        return new ArraySchema(
                Optional.of(items), OptionalInt.empty(), OptionalInt.empty(), List.of(), Annotations.NONE);
    }
}
