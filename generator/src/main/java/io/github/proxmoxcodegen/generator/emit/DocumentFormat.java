package io.github.proxmoxcodegen.generator.emit;

import java.util.Locale;

/** The syntaxes of an OpenAPI document. */
public enum DocumentFormat {
    JSON,
    YAML;

    /** The name of the format and of its file extension. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
