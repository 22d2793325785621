package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.model.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the arguments of {@code inspect} name.
 *
 * @param spec the spec, where one is named
 * @param method the method of the operation; GET and without meaning where there is no path
 * @param path the path of the operation, where one is asked for
 */
record InspectTarget(Optional<String> spec, HttpMethod method, Optional<String> path) {

    /** Tells {@code [SPEC]} from {@code [SPEC] METHOD PATH}. */
    static InspectTarget of(List<String> arguments) throws CommandFailure {
        return switch (arguments.size()) {
            case 0 -> new InspectTarget(Optional.empty(), HttpMethod.GET, Optional.empty());
            case 1 -> {
                if (method(arguments.get(0)).isPresent()) {
                    throw CommandFailure.usage(
                            arguments.get(0) + " needs a path behind it",
                            "for example: inspect " + arguments.get(0) + " /version");
                }
                yield new InspectTarget(Optional.of(arguments.get(0)), HttpMethod.GET, Optional.empty());
            }
            case 2 -> operation(Optional.empty(), arguments.get(0), arguments.get(1));
            default -> operation(Optional.of(arguments.get(0)), arguments.get(1), arguments.get(2));
        };
    }

    private static InspectTarget operation(Optional<String> spec, String method, String path) throws CommandFailure {
        return new InspectTarget(
                spec,
                method(method)
                        .orElseThrow(() -> CommandFailure.usage(
                                "'" + method + "' stands where a method belongs",
                                "one operation is named by GET, POST, PUT or DELETE and a path, behind the spec")),
                Optional.of(path));
    }

    private static Optional<HttpMethod> method(String text) {
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
