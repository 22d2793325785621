package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes operations of a node's methods once its path is known, which tells where each parameter travels: in the path if
 * its template has the name, else where the method has room.
 */
final class OperationsBuilder {

    private static final Schema ANY_TEXT = new ScalarSchema(ScalarType.STRING, Constraints.NONE, Annotations.NONE);

    private static final Comparator<MethodDraft> BY_METHOD = Comparator.comparing(MethodDraft::method);
    private static final Comparator<Property> BY_NAME = Comparator.comparing(Property::name);

    private OperationsBuilder() {}

    /**
     * The operations of a node, by method.
     *
     * @param pathParameters the names in the braces of the path, in order
     */
    static List<Operation> build(String path, List<String> pathParameters, List<MethodDraft> methods) {
        methods.sort(BY_METHOD);
        List<Operation> operations = new ArrayList<>(methods.size());
        for (MethodDraft draft : methods) {
            operations.add(new Operation(
                    draft.method(),
                    path,
                    draft.name(),
                    Optional.empty(),
                    draft.description(),
                    parameters(path, pathParameters, draft),
                    draft.returns(),
                    draft.permissions(),
                    draft.traits(),
                    draft.extensions()));
        }
        return operations;
    }

    private static Parameters parameters(String path, List<String> pathParameters, MethodDraft method) {
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
        boolean unchecked = !draft.stated() && UncheckedOperations.contains(method.method(), path);
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
