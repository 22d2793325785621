package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A small API for tests: operations by method and path, with what matters for words and nothing else. */
final class ApiSketch {

    private static final Schema ANYTHING = new AnySchema(Optional.empty(), Constraints.NONE, Annotations.NONE);

    private final Product product;
    private final List<Operation> operations = new ArrayList<>();

    ApiSketch(Product product) {
        this.product = product;
    }

    /** Adds an operation without parameters, such as {@code GET /nodes}. */
    ApiSketch with(String methodAndPath) {
        return with(methodAndPath, Optional.empty(), List.of(), ANYTHING);
    }

    /** Adds an operation whose answer names the paths below. */
    ApiSketch withIndex(String methodAndPath) {
        Schema links = new ArraySchema(
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(new Link("child", "{subdir}")),
                Annotations.NONE);
        return with(methodAndPath, Optional.empty(), List.of(), links);
    }

    /** Adds an operation with a description, parameters of the query or body, and an answer. */
    ApiSketch with(String methodAndPath, Optional<String> description, List<Property> parameters, Schema returns) {
        int space = methodAndPath.indexOf(' ');
        HttpMethod method = HttpMethod.valueOf(methodAndPath.substring(0, space));
        ParameterLocation location = method.hasBody() ? ParameterLocation.BODY : ParameterLocation.QUERY;
        operations.add(new Operation(
                method,
                methodAndPath.substring(space + 1),
                Optional.empty(),
                Optional.empty(),
                description,
                new Parameters(
                        parameters.stream()
                                .map(property -> new Parameter(location, property, true))
                                .toList(),
                        Additional.FORBIDDEN,
                        false,
                        Optional.empty()),
                returns,
                new Permissions(Permissions.Access.AUTHENTICATED, Optional.empty(), Optional.empty()),
                OperationTraits.DEFAULT,
                new TreeMap<>()));
        return this;
    }

    Api build() {
        List<Endpoint> endpoints = operations.stream()
                .map(Operation::path)
                .distinct()
                .sorted()
                .map(path -> new Endpoint(
                        path,
                        operations.stream()
                                .filter(operation -> operation.path().equals(path))
                                .sorted(Comparator.comparing(Operation::method))
                                .toList(),
                        List.of()))
                .toList();
        return new Api(product, Optional.empty(), endpoints);
    }
}
