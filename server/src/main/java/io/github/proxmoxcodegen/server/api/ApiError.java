package io.github.proxmoxcodegen.server.api;

import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An error as a Proxmox server answers it: a status whose reason phrase is the first line of the message, and for bad
 * parameters a text for each.
 *
 * <p>Has no stack trace: it is an answer, not a fault of the program.
 */
public final class ApiError extends RuntimeException {

    /** The message of every error about parameters. */
    public static final String VERIFICATION = "Parameter verification failed.\n";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean bodyless;
    private final transient Map<String, String> errors;
    private final transient List<Violation> violations;

    private ApiError(
            int status, String message, Map<String, String> errors, List<Violation> violations, boolean bodyless) {
        super(message, null, false, false);
        this.status = status;
        this.errors = new TreeMap<>(errors);
        this.violations = List.copyOf(violations);
        this.bodyless = bodyless;
    }

    /**
     * An error with a message.
     *
     * @param status an HTTP status of at least 400
     * @param message with the line feed at its end, where the server has one
     */
    public static ApiError of(int status, String message) {
        return new ApiError(status, message, Map.of(), List.of(), false);
    }

    /** The error of an operation that gave up: status 500 and the message with a line feed. */
    public static ApiError failed(String message) {
        return of(500, message + "\n");
    }

    /** A missing right: status 403. */
    public static ApiError forbidden(String what) {
        return of(403, "Permission check failed (" + what + ")\n");
    }

    /** Bad parameters: status 400 and a text for each. */
    public static ApiError parameters(Map<String, String> errors) {
        return new ApiError(400, VERIFICATION, errors, List.of(), false);
    }

    /** Parameters that break the schema of an operation: status 400 and the server's text for each. */
    public static ApiError invalid(List<Violation> violations) {
        return new ApiError(400, VERIFICATION, ServerErrors.of(violations), violations, false);
    }

    /** One bad parameter. */
    public static ApiError parameter(String name, String message) {
        return parameters(Map.of(name, message));
    }

    /** An error that is told by the status line alone. */
    public static ApiError statusOnly(int status, String reason) {
        return new ApiError(status, reason, Map.of(), List.of(), true);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, with its line feed. */
    public String message() {
        return Optional.ofNullable(getMessage()).orElse("");
    }

    /** The first line of the message. */
    public String reason() {
        String message = message();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** A text for each bad parameter; empty for errors of other kinds. */
    public Map<String, String> errors() {
        return errors;
    }

    /** What breaks the schema of the operation; empty for errors of other kinds. */
    public List<Violation> violations() {
        return violations;
    }

    /** Whether the status line is all. */
    public boolean bodyless() {
        return bodyless;
    }
}
