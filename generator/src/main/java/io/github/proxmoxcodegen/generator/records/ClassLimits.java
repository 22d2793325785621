package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.generator.shared.Child;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what does not fit into class files, where a method has at most 64 KB and takes at most 255 arguments. Published
 * APIs use a quarter of that; a hostile one must not come out as code that javac refuses.
 */
final class ClassLimits {

    private static final int MOST_OPERATIONS = 2_000;
    private static final int MOST_KEYS = 253;
    private static final int MOST_BYTES = 60_000;

    /** What a member takes, at most, in the method that reads it and in the initializer of its rule. */
    private static final int BYTES_OF_MEMBER = 80;

    /** What a listed value takes in an initializer. */
    private static final int BYTES_OF_VALUE = 8;

    private ClassLimits() {}

    /** What exceeds the limits first, and what to do; empty when everything fits. */
    static Optional<String> exceededBy(List<Operation> operations) {
        if (operations.size() > MOST_OPERATIONS) {
            return Optional.of(operations.size()
                    + " operations are too many for the class of their registry, which holds " + MOST_OPERATIONS
                    + "; take a part of them with include, and another part in a package of its own");
        }
        return operations.stream().flatMap(ClassLimits::complaints).findFirst();
    }

    private static Stream<String> complaints(Operation operation) {
        List<Schema> parameters =
                operation.parameters().list().stream().map(Parameter::schema).toList();
        int request = BYTES_OF_MEMBER * parameters.size()
                + parameters.stream().mapToInt(ClassLimits::bytes).sum();
        return Stream.concat(
                        Stream.concat(parameters.stream(), Stream.of(operation.returns()))
                                .flatMap(ClassLimits::keys),
                        request > MOST_BYTES
                                ? Stream.of("the parameters and their values are too many")
                                : bytes(operation.returns()) > MOST_BYTES
                                        ? Stream.of("the members of the answer and their values are too many")
                                        : Stream.empty())
                .map(complaint ->
                        operation.key() + ": " + complaint + " for a Java class; leave the operation out with exclude");
    }

    /** A complaint for each property string inside that is too large for its class. */
    private static Stream<String> keys(Schema schema) {
        List<Child> children = Child.of(schema);
        if (isPropertyString(schema) && (children.size() > MOST_KEYS || bytes(children) > MOST_BYTES)) {
            return Stream.of("a property string with " + children.size() + " keys, and their values, is too large");
        }
        return children.stream().flatMap(child -> keys(child.schema()));
    }

    /** An estimate, from above, of the code for what is inside a schema; property strings have a class of their own. */
    private static int bytes(Schema schema) {
        int values = schema instanceof ScalarSchema scalar
                ? BYTES_OF_VALUE * scalar.constraints().enumeration().size()
                : 0;
        return isPropertyString(schema) ? values : values + bytes(Child.of(schema));
    }

    private static int bytes(List<Child> children) {
        return children.stream()
                .mapToInt(child -> BYTES_OF_MEMBER + bytes(child.schema()))
                .sum();
    }

    private static boolean isPropertyString(Schema schema) {
        return schema instanceof ScalarSchema scalar
                && scalar.constraints().format().orElse(null) instanceof Format.Structured;
    }
}
