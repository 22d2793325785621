package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.JsonPrinter;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How errors are told. Answers without an error are the same in both shapes: {@code {"data": …}} with status 200. */
public enum ErrorShape {

    /**
     * As Proxmox does: {@code {"data": null, "message": …, "errors": {…}}}, the first line of the message as reason phrase,
     * 400 for parameters that are not valid, and 501 for whatever there is not.
     */
    PVE {
        @Override
        HttpAnswer invalid(List<Violation> violations) {
            return body(400, "Parameter verification failed.\n", ServerErrors.of(violations));
        }

        @Override
        HttpAnswer failed(ApiException error) {
            return body(error.status(), error.message() + "\n", error.errors());
        }

        @Override
        HttpAnswer refused(Refusal refusal) {
            return refusal.wireBody()
                    ? body(refusal.wireStatus(), refusal.wireReason(), Map.of())
                    : HttpAnswer.empty(refusal.wireStatus(), refusal.wireReason());
        }

        private HttpAnswer body(int status, String message, Map<String, String> errors) {
            Map<String, @Nullable Object> body = new LinkedHashMap<>();
            body.put("data", null);
            body.put("message", message);
            if (!errors.isEmpty()) {
                body.put("errors", errors);
            }
            return HttpAnswer.text(
                    status,
                    message,
                    "application/json;charset=UTF-8",
                    JsonPrinter.print(body, JsonPrinter.Truth.NUMBERS));
        }
    },

    /**
     * Problem details (RFC 9457) with a list {@code errors} of objects with {@code field} and {@code message}: 422 for
     * parameters that are not valid, 404 for paths and 405 for methods that there are not.
     */
    PROBLEM {
        @Override
        HttpAnswer invalid(List<Violation> violations) {
            String detail = violations.size() == 1
                    ? "one parameter is not valid"
                    : violations.size() + " things are wrong with the parameters";
            List<Map<String, String>> errors = new ArrayList<>();
            violations.forEach(violation -> {
                Map<String, String> error = error(violation.path().toString(), violation.message());
                error.put("code", violation.kind().code());
                errors.add(error);
            });
            return problem(422, detail, errors);
        }

        @Override
        HttpAnswer failed(ApiException error) {
            List<Map<String, String>> errors = new ArrayList<>();
            error.errors().forEach((name, message) -> errors.add(error(name, message)));
            return problem(error.status(), error.message(), errors);
        }

        @Override
        HttpAnswer refused(Refusal refusal) {
            HttpAnswer answer = problem(refusal.status(), refusal.detail(), List.of());
            return refusal.allowed().isEmpty() ? answer : answer.with("Allow", String.join(", ", refusal.allowed()));
        }

        private Map<String, String> error(String field, String message) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("field", field);
            error.put("message", message);
            return error;
        }

        private HttpAnswer problem(int status, String detail, List<Map<String, String>> errors) {
            String title = Reasons.of(status);
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "about:blank");
            body.put("title", title);
            body.put("status", status);
            body.put("detail", detail);
            if (!errors.isEmpty()) {
                body.put("errors", errors);
            }
            return HttpAnswer.text(
                    status, title, "application/problem+json", JsonPrinter.print(body, JsonPrinter.Truth.WORDS));
        }
    };

    /** The parameters break rules of the operation. */
    abstract HttpAnswer invalid(List<Violation> violations);

    /** The implementation of an operation refuses. */
    abstract HttpAnswer failed(ApiException error);

    /** The request leads to no operation. */
    abstract HttpAnswer refused(Refusal refusal);
}
