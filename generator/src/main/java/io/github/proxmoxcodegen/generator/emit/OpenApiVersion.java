package io.github.proxmoxcodegen.generator.emit;

/** The versions of the OpenAPI Specification that documents are written in. */
public enum OpenApiVersion {
    /** OpenAPI 3.1.0, whose schemas are JSON Schema 2020-12. */
    V3_1("3.1", "3.1.0"),
    /** OpenAPI 3.0.3, for tools that do not read 3.1 yet. */
    V3_0("3.0", "3.0.3");

    private final String id;
    private final String full;

    OpenApiVersion(String id, String full) {
        this.id = id;
        this.full = full;
    }

    /** The version as options name it, such as {@code 3.1}. */
    public String id() {
        return id;
    }

    /** The version as a document states it, such as {@code 3.1.0}. */
    public String full() {
        return full;
    }
}
