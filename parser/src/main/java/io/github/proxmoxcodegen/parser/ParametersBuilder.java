package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** Tells of each parameter where it travels: in the path if its template has the name, else where the method has room. */
final class ParametersBuilder {

    private static final Schema ANY_TEXT = new ScalarSchema(ScalarType.STRING, Constraints.NONE, Annotations.NONE);

    private ParametersBuilder() {}

    static Parameters build(Product product, String path, List<String> pathParameters, MethodDraft method) {
        ParametersDraft draft = method.parameters();
        List<Parameter> list = new ArrayList<>(draft.properties().size() + pathParameters.size());
        for (String name : pathParameters) {
            list.add(pathParameter(name, draft.properties()));
        }
        ParameterLocation location = location(method);
        for (Property property : draft.properties()) {
            if (!pathParameters.contains(property.name())) {
                list.add(new Parameter(location, property, true));
            }
        }
        boolean unchecked = !draft.stated() && UncheckedOperations.contains(product, method.method(), path);
        return new Parameters(list, draft.additional(), unchecked, draft.description());
    }

    private static Parameter pathParameter(String name, List<Property> properties) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return new Parameter(ParameterLocation.PATH, property, true);
            }
        }
        return new Parameter(ParameterLocation.PATH, Property.of(name, ANY_TEXT, false), false);
    }

    /** The body of an upload is the file, so its parameters travel in the query string. */
    private static ParameterLocation location(MethodDraft method) {
        HttpMethod httpMethod = method.method();
        return httpMethod.hasBody() && method.traits().transfer() != Transfer.UPLOAD
                ? ParameterLocation.BODY
                : ParameterLocation.QUERY;
    }
}
