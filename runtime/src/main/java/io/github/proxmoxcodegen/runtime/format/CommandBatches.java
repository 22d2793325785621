package io.github.proxmoxcodegen.runtime.format;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands of a batch: a JSON list of objects with a path, a method and perhaps arguments. */
final class CommandBatches {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    private final JsonText json;

    private CommandBatches(JsonText json) {
        this.json = json;
    }

    static boolean isBatch(String text) {
        JsonText json = new JsonText(text);
        return json.array(new CommandBatches(json)::command) && json.atEnd();
    }

    private boolean command() {
        Set<String> given = new HashSet<>();
        return json.object(name -> {
                    given.add(name);
                    return switch (name) {
                        case "path" -> json.string() != null;
                        case "method" -> isMethod(json.string());
                        case "args" -> json.object(argument -> json.value());
                        default -> json.value();
                    };
                })
                && given.contains("path")
                && given.contains("method");
    }

    private static boolean isMethod(@Nullable String method) {
        return method != null && METHODS.contains(method);
    }
}
