package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.NullSchema;
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
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Small models for tests. */
final class Models {

    private Models() {}

    static Api api(Operation... operations) {
        return api(Product.PVE, operations);
    }

    static Api api(Product product, Operation... operations) {
        List<Endpoint> endpoints = Arrays.stream(operations)
                .map(Operation::path)
                .distinct()
                .sorted()
                .map(path -> new Endpoint(
                        path,
                        Arrays.stream(operations)
                                .filter(operation -> operation.path().equals(path))
                                .toList(),
                        List.of()))
                .toList();
        return new Api(product, Optional.of("9.2.3"), endpoints);
    }

    /** An operation that any user may call, with parameters where its method has them. */
    static Operation operation(HttpMethod method, String path, Schema returns, Property... properties) {
        return operation(method, path, returns, Permissions.Access.AUTHENTICATED, OperationTraits.DEFAULT, properties);
    }

    static Operation operation(
            HttpMethod method,
            String path,
            Schema returns,
            Permissions.Access access,
            OperationTraits traits,
            Property... properties) {
        List<Parameter> parameters = Arrays.stream(properties)
                .map(property -> new Parameter(location(method, path, property), property, true))
                .toList();
        return new Operation(
                method,
                path,
                Optional.empty(),
                Optional.of("Do something"),
                Optional.empty(),
                new Parameters(parameters, Additional.FORBIDDEN, false, Optional.empty()),
                returns,
                new Permissions(access, Optional.empty(), Optional.empty()),
                traits,
                new TreeMap<>());
    }

    private static ParameterLocation location(HttpMethod method, String path, Property property) {
        if (path.contains("{" + property.name() + "}")) {
            return ParameterLocation.PATH;
        }
        return method.hasBody() ? ParameterLocation.BODY : ParameterLocation.QUERY;
    }

    static Schema nothing() {
        return new NullSchema(Annotations.NONE);
    }

    static ScalarSchema scalar(ScalarType type) {
        return new ScalarSchema(type, Constraints.NONE, Annotations.NONE);
    }

    static ScalarSchema text() {
        return scalar(ScalarType.STRING);
    }

    static ScalarSchema bool() {
        return scalar(ScalarType.BOOLEAN);
    }

    static ScalarSchema integer(long minimum, long maximum) {
        return new ScalarSchema(
                ScalarType.INTEGER,
                new Constraints(
                        Optional.of(BigDecimal.valueOf(minimum)),
                        Optional.of(BigDecimal.valueOf(maximum)),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Annotations.NONE);
    }

    static ScalarSchema choice(String... values) {
        return constrained(List.of(values), Optional.empty());
    }

    static ScalarSchema named(String format) {
        return constrained(List.of(), Optional.of(new Format.Named(format)));
    }

    /** A property string whose first part is its default key. */
    static ScalarSchema propertyString(Property... parts) {
        List<PropertyString.Part> members = Arrays.stream(parts)
                .<PropertyString.Part>map(PropertyString.Member::new)
                .toList();
        PropertyString content = new PropertyString(members, Optional.of(parts[0].name()), Additional.FORBIDDEN);
        return constrained(List.of(), Optional.of(new Format.Structured(Optional.empty(), content)));
    }

    private static ScalarSchema constrained(List<String> values, Optional<Format> format) {
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

    static Property required(String name, Schema schema) {
        return Property.of(name, schema, false);
    }

    static Property optional(String name, Schema schema) {
        return Property.of(name, schema, true);
    }

    static Property family(String prefix, int last, Schema schema) {
        return new Property(
                prefix + "[n]",
                schema,
                true,
                List.of(),
                Optional.empty(),
                Optional.of(new IndexedFamily(prefix, 0, last)));
    }
}
