package io.github.proxmoxcodegen.pinned;

/** The documents that there are of each pinned release. */
public enum PinnedDocument {
    /** OpenAPI 3.1 in JSON. */
    OPENAPI_3_1("openapi-3.1.json"),
    /** OpenAPI 3.0 in JSON. */
    OPENAPI_3_0("openapi-3.0.json"),
    /** The facts that all else is made from, in a text format made for diffs. */
    SNAPSHOT("api.snapshot"),
    /** What is known of the snapshot: product, version, source, checksums, counts; in JSON. */
    MANIFEST("manifest.json");

    private final String fileName;

    PinnedDocument(String fileName) {
        this.fileName = fileName;
    }

    /** The name of its file in the folder of a release. */
    public String fileName() {
        return fileName;
    }
}
