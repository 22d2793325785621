package io.github.proxmoxcodegen.model;

import java.util.List;

/**
 * Makes a changed copy of an API: everything is visited from the inside out, and each hook may replace what it gets.
 *
 * <p>A hook sees its subject with the parts already rewritten, and gives back the same or another one. What no hook
 * touches stays equal. Hooks must keep names, so that the order of the model holds.
 */
public abstract class ApiRewriter {

    /** The whole API, rewritten. */
    public final Api rewrite(Api api) {
        return new Api(api.product(), api.version(), rewriteEndpoints(api.endpoints()));
    }

    /** One schema with everything in it, rewritten. */
    public final Schema rewrite(Schema original) {
        return schema(original.accept(new PartsRewriter()));
    }

    /** Called for each operation, after its parameters, answer and permissions. */
    protected Operation operation(Operation operation) {
        return operation;
    }

    /** Called for the parameters of an operation as a whole, after each of them. */
    protected Parameters parameters(OperationKey operation, Parameters parameters) {
        return parameters;
    }

    /** Called for each parameter of an operation, after its {@link #property}. */
    protected Parameter parameter(OperationKey operation, Parameter parameter) {
        return parameter;
    }

    /** Called for the permissions of an operation. */
    protected Permissions permissions(OperationKey operation, Permissions permissions) {
        return permissions;
    }

    /** Called for each parameter, each member of an object and each key of a property string, after its schema. */
    protected Property property(Property property) {
        return property;
    }

    /** Called for each schema, after the schemas in it. */
    protected Schema schema(Schema schema) {
        return schema;
    }

    private List<Endpoint> rewriteEndpoints(List<Endpoint> endpoints) {
        return endpoints.stream()
                .map(endpoint -> new Endpoint(
                        endpoint.path(),
                        endpoint.operations().stream()
                                .map(this::rewriteOperation)
                                .toList(),
                        rewriteEndpoints(endpoint.children())))
                .toList();
    }

    private Operation rewriteOperation(Operation original) {
        OperationKey key = original.key();
        Parameters parameters = original.parameters();
        List<Parameter> list = parameters.list().stream()
                .map(parameter -> parameter(
                        key,
                        new Parameter(
                                parameter.location(), rewriteProperty(parameter.property()), parameter.declared())))
                .toList();
        return operation(new Operation(
                original.method(),
                original.path(),
                original.name(),
                original.summary(),
                original.description(),
                parameters(
                        key,
                        new Parameters(
                                list,
                                rewriteAdditional(parameters.additional()),
                                parameters.unchecked(),
                                parameters.description())),
                rewrite(original.returns()),
                permissions(key, original.permissions()),
                original.traits(),
                original.extensions()));
    }

    private Property rewriteProperty(Property original) {
        return property(original.withSchema(rewrite(original.schema())));
    }

    private Additional rewriteAdditional(Additional additional) {
        return additional instanceof Additional.Typed typed
                ? new Additional.Typed(rewrite(typed.schema()))
                : additional;
    }

    private Constraints rewriteConstraints(Constraints constraints) {
        if (constraints.format().isEmpty()) {
            return constraints;
        }
        return new Constraints(
                constraints.minimum(),
                constraints.maximum(),
                constraints.minLength(),
                constraints.maxLength(),
                constraints.pattern(),
                constraints.enumeration(),
                constraints.format().map(this::rewriteFormat));
    }

    private Format rewriteFormat(Format format) {
        if (format instanceof Format.Structured structured) {
            PropertyString content = structured.content();
            List<PropertyString.Part> parts =
                    content.parts().stream().map(this::rewritePart).toList();
            return new Format.Structured(
                    structured.name(),
                    new PropertyString(parts, content.defaultKey(), rewriteAdditional(content.additional())));
        }
        if (format instanceof Format.Elements elements) {
            // A hook may turn an array into nothing else: the format stands for a list.
            return rewrite(elements.array()) instanceof ArraySchema array ? new Format.Elements(array) : format;
        }
        return format;
    }

    private PropertyString.Part rewritePart(PropertyString.Part part) {
        return part instanceof PropertyString.Member member
                ? new PropertyString.Member(rewriteProperty(member.property()))
                : part;
    }

    /** Rewrites what is inside a schema, not the schema itself. */
    private final class PartsRewriter implements SchemaVisitor<Schema> {

        @Override
        public Schema visitScalar(ScalarSchema schema) {
            return new ScalarSchema(schema.type(), rewriteConstraints(schema.constraints()), schema.annotations());
        }

        @Override
        public Schema visitArray(ArraySchema schema) {
            return new ArraySchema(
                    schema.items().map(ApiRewriter.this::rewrite),
                    schema.minItems(),
                    schema.maxItems(),
                    schema.links(),
                    schema.annotations());
        }

        @Override
        public Schema visitObject(ObjectSchema schema) {
            return new ObjectSchema(
                    schema.properties().stream()
                            .map(ApiRewriter.this::rewriteProperty)
                            .toList(),
                    rewriteAdditional(schema.additional()),
                    schema.links(),
                    schema.annotations());
        }

        @Override
        public Schema visitOneOf(OneOfSchema schema) {
            return new OneOfSchema(
                    schema.typeProperty(),
                    schema.declaredType(),
                    schema.alternatives().stream()
                            .map(alternative -> new OneOfSchema.Alternative(
                                    alternative.instanceTypes(), alternative.optional(), rewrite(alternative.schema())))
                            .toList(),
                    schema.annotations());
        }

        @Override
        public Schema visitNull(NullSchema schema) {
            return schema;
        }

        @Override
        public Schema visitAny(AnySchema schema) {
            return new AnySchema(schema.declaredType(), rewriteConstraints(schema.constraints()), schema.annotations());
        }
    }
}
