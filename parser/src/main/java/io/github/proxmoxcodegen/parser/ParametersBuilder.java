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
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Tells of each parameter where it travels: in the path if its template has the name, else where the method has room. */
final class ParametersBuilder {

    private static final Schema ANY_TEXT = new ScalarSchema(ScalarType.STRING, Constraints.NONE, Annotations.NONE);

    private static final Comparator<Property> BY_NAME = Comparator.comparing(Property::name);

    private ParametersBuilder() {}

    /**
     * The parameters of an operation.
     *
     * @param pathParameters the names in the braces of the path, in order
     */
    static Parameters build(Product product, String path, List<String> pathParameters, MethodDraft method) {
        ParametersDraft draft = method.parameters();
        List<Property> properties = draft.properties();
        List<Parameter> list = new ArrayList<>(properties.size() + pathParameters.size());
        BitSet inPath = new BitSet();
        for (String name : pathParameters) {
            int index = Collections.binarySearch(properties, Property.of(name, ANY_TEXT, false), BY_NAME);
            if (index < 0) {
                list.add(new Parameter(ParameterLocation.PATH, Property.of(name, ANY_TEXT, false), false));
            } else {
                list.add(new Parameter(ParameterLocation.PATH, properties.get(index), true));
                inPath.set(index);
            }
        }
        ParameterLocation location = location(method);
        for (int i = 0; i < properties.size(); i++) {
            if (!inPath.get(i)) {
                list.add(new Parameter(location, properties.get(i), true));
            }
        }
        boolean unchecked = !draft.stated() && UncheckedOperations.contains(product, method.method(), path);
        return new Parameters(list, draft.additional(), unchecked, draft.description());
    }

    /** The body of an upload is the file, so its parameters travel in the query string. */
    private static ParameterLocation location(MethodDraft method) {
        HttpMethod httpMethod = method.method();
        return httpMethod.hasBody() && method.traits().transfer() != Transfer.UPLOAD
                ? ParameterLocation.BODY
                : ParameterLocation.QUERY;
    }
}
