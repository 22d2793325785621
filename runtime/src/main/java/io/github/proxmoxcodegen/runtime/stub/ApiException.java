package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Thrown by the implementation of an operation to answer with an error. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int BAD_REQUEST = 400;

    private final int status;
    private final transient Map<String, String> errors;

    /**
     * An error.
     *
     * @param status the status code, from 400 to 599
     * @param message what is wrong, for the client to read
     */
    public ApiException(int status, String message) {
        this(status, message, Map.of());
    }

    /**
     * An error that parameters are to blame for.
     *
     * @param status the status code, from 400 to 599
     * @param message what is wrong, for the client to read
     * @param errors what is wrong with each parameter, by its name on the wire
     */
    public ApiException(int status, String message, Map<String, String> errors) {
        super(message);
        if (status < BAD_REQUEST || status > 599) {
            throw new IllegalArgumentException(status + " is no status of an error; those are 400 to 599");
        }
        this.status = status;
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** One parameter is to blame, as only the implementation can tell: status 400. */
    public static ApiException parameter(String name, String message) {
        return new ApiException(BAD_REQUEST, "Parameter verification failed.", Map.of(name, message));
    }

    /** Nobody has implemented the operation: status 501. What the methods of generated interfaces do by themselves. */
    public static ApiException notImplemented(ApiOperation operation) {
        return new ApiException(
                NOT_IMPLEMENTED, "Method '" + operation.method() + " " + operation.path() + "' not implemented");
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** What is wrong for the client to read. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What is wrong with each parameter, by its name; empty if no parameter is to blame. */
    public Map<String, String> errors() {
        return errors;
    }
}
