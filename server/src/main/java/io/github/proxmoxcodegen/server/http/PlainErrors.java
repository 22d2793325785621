package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.api.ApiError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Errors of the plain surface: {@code {"detail": …, "errors": [{"field": …, "message": …}]}} with the status code that
 * HTTP has for them.
 */
final class PlainErrors {

    private static final Pattern ABSENT = Pattern.compile(
            "does not exist|not found|no such|unable to find|hostname lookup", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKEN = Pattern.compile("already (exists|defined)|config file already");

    private PlainErrors() {}

    static Reply detail(int status, String detail) {
        return body(status, detail, List.of());
    }

    static Reply of(ApiError error, Optional<Operation> operation) {
        if (!error.violations().isEmpty()) {
            List<Map<String, String>> errors = error.violations().stream()
                    .map(violation -> field(violation.path().toString(), violation.message()))
                    .toList();
            return body(
                    422,
                    errors.size() + (errors.size() == 1 ? " parameter is" : " parameters are") + " not valid",
                    errors);
        }
        if (!error.errors().isEmpty()) {
            List<Map<String, String>> errors = new ArrayList<>();
            error.errors().forEach((name, text) -> errors.add(field(name, text.strip())));
            return body(400, error.errors().values().iterator().next().strip(), errors);
        }
        String detail = error.message().strip();
        if (error.status() != 500) {
            return detail(error.status() == 501 ? 404 : error.status(), detail);
        }
        if (TAKEN.matcher(detail).find()) {
            return body(
                    400,
                    detail,
                    operation.flatMap(PlainErrors::key).stream()
                            .map(name -> field(name, detail))
                            .toList());
        }
        // The server has one status for all that it refuses; what it could not find is told apart by its words.
        return detail(ABSENT.matcher(detail).find() ? 404 : 400, detail);
    }

    /** A fault of this program. */
    static Reply fault() {
        return detail(500, "the mock failed; its log says how");
    }

    /** What a new member of a collection is known by: the first parameter that must be given beside the path. */
    private static Optional<String> key(Operation operation) {
        return operation.parameters().list().stream()
                .filter(parameter -> parameter.required() && !operation.path().contains("{" + parameter.name() + "}"))
                .map(parameter -> parameter.name())
                .filter(name -> name.endsWith("id") || operation.path().endsWith("s") || name.equals("storage"))
                .findFirst();
    }

    private static Map<String, String> field(String name, String message) {
        Map<String, String> field = new LinkedHashMap<>();
        field.put("field", name);
        field.put("message", message);
        return field;
    }

    private static Reply body(int status, String detail, List<Map<String, String>> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("detail", detail);
        body.put("errors", errors);
        return Reply.json(status, body);
    }
}
