package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.inspect.OperationFinder;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what there is instead of an operation that a spec does not have. */
final class OperationLookup {

    private OperationLookup() {}

    /** The failure of a method and a path that lead nowhere. */
    static CommandFailure notFound(Api api, OperationFinder finder, HttpMethod method, String path) {
        Optional<String> template = finder.template(path);
        if (template.isPresent()) {
            return CommandFailure.usage(
                    SpecLoader.title(api) + " has no " + method + " " + Printable.line(template.get()),
                    "there is "
                            + finder.methods(template.get()).stream()
                                    .map(HttpMethod::name)
                                    .collect(Collectors.joining(", ")));
        }
        return CommandFailure.usage(
                SpecLoader.title(api) + " has no path " + Printable.line(path),
                "the nearest are "
                        + finder.nearest(path).stream().map(Printable::line).collect(Collectors.joining(", "))
                        + "; inspect --ops lists all");
    }
}
