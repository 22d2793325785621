package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Backend;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.Routed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a request once it is decoded, in the order of a real server: route, conflicts with the path, rights,
 * validation, work. The first error answers.
 */
final class Pipeline {

    private final ApiValidator validator;
    private final Backend backend;

    Pipeline(ApiValidator validator, Backend backend) {
        this.validator = validator;
        this.backend = backend;
    }

    Backend backend() {
        return backend;
    }

    Optional<Routed> route(HttpMethod method, String path) {
        return validator.route(method, path);
    }

    /** The operation that a path leads to. */
    Routed require(HttpMethod method, String path) {
        return route(method, path)
                .orElseThrow(() -> ApiError.of(501, "Method '" + method + " " + path + "' not implemented"));
    }

    /**
     * Carries out a call.
     *
     * @param given the parameters beside those of the path
     */
    Answer run(Routed routed, Caller caller, Map<String, @Nullable Object> given, Optional<Call.Upload> upload) {
        Map<String, @Nullable Object> parameters = merged(routed.pathParameters(), given);
        backend.authorize(caller, routed.validator().operation(), parameters);
        List<Violation> violations = routed.validator().violations(parameters);
        if (!violations.isEmpty()) {
            throw ApiError.invalid(violations);
        }
        Map<String, @Nullable Object> converted =
                new LinkedHashMap<>(routed.validator().converted(parameters));
        return backend.answer(new Call(routed.validator().operation(), converted, caller, upload));
    }

    private static Map<String, @Nullable Object> merged(Map<String, String> path, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(path);
        given.forEach((name, value) -> {
            String inPath = path.get(name);
            if (inPath != null && !inPath.equals(WireText.of(value))) {
                throw ApiError.parameter(name, "duplicate parameter (already defined in URI) with conflicting values!");
            }
            if (inPath == null) {
                merged.put(name, value);
            }
        });
        return merged;
    }
}
