package io.github.proxmoxcodegen.runtime.stub;

import java.util.List;

/** A request that leads to no operation, in the words of both shapes. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final List<String> WIRE_METHODS = List.of("GET", "POST", "PUT", "DELETE");

    private final int wireStatus;
    private final boolean wireBody;
    private final String wireReason;
    private final int status;
    private final transient List<String> allowed;

    private Refusal(
            int wireStatus, boolean wireBody, String wireReason, int status, String detail, List<String> allowed) {
        super(detail, null, false, false);
        this.wireStatus = wireStatus;
        this.wireBody = wireBody;
        this.wireReason = wireReason;
        this.status = status;
        this.allowed = List.copyOf(allowed);
    }

    static Refusal noSuchPath(String method, String path) {
        return noOperation(method, path, 404, "there is nothing at " + path, List.of());
    }

    static Refusal noSuchMethod(String method, String path, List<String> allowed) {
        String detail = path + " does not take " + method + "; it takes " + String.join(", ", allowed);
        return noOperation(method, path, 405, detail, allowed);
    }

    private static Refusal noOperation(String method, String path, int status, String detail, List<String> allowed) {
        boolean known = WIRE_METHODS.contains(method);
        String reason = known
                ? "Method '" + method + " " + path + "' not implemented"
                : "method '" + method + "' not available";
        return new Refusal(501, known, reason, status, detail, allowed);
    }

    static Refusal unexpectedBody(String method) {
        return new Refusal(
                501,
                false,
                "Unexpected content for method '" + method + "'",
                400,
                method + " takes no body; send its parameters in the query",
                List.of());
    }

    static Refusal mediaType(String type) {
        return new Refusal(
                506,
                false,
                "upload 'Content-Type '" + type + "' not implemented",
                415,
                "a body is a form (application/x-www-form-urlencoded) or JSON (application/json), not " + type,
                List.of());
    }

    static Refusal tooLarge(int limit) {
        return new Refusal(501, false, "for data too large", 413, "a body has at most " + limit + " bytes", List.of());
    }

    static Refusal noJson(String problem) {
        return new Refusal(500, false, "malformed JSON string: " + problem, 400, problem, List.of());
    }

    static Refusal noObject() {
        return new Refusal(500, false, "Not a HASH reference", 400, "the body is JSON, but not an object", List.of());
    }

    /** The status that Proxmox answers. */
    int wireStatus() {
        return wireStatus;
    }

    /** Whether Proxmox answers with a body. */
    boolean wireBody() {
        return wireBody;
    }

    /** The reason phrase that Proxmox answers. */
    String wireReason() {
        return wireReason;
    }

    /** The status that HTTP has for it. */
    int status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /** The methods that there are instead; empty unless the method is what is wrong. */
    List<String> allowed() {
        return allowed;
    }
}
