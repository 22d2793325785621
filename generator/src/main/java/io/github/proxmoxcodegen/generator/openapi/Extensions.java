package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The names of the extensions that documents carry; {@code docs/openapi-extensions.md} explains each. */
final class Extensions {

    // Of an operation
    static final String PERMISSIONS = "x-proxmox-permissions";
    static final String PROTECTED = "x-proxmox-protected";
    static final String PROXY_TO = "x-proxmox-proxyto";
    static final String EXPOSES_CREDENTIALS = "x-proxmox-expose-credentials";
    static final String DOWNLOAD = "x-proxmox-download";
    static final String UNSTABLE = "x-proxmox-unstable";
    static final String TRANSFER = "x-proxmox-transfer";
    static final String METHOD_NAME = "x-proxmox-method-name";
    static final String UNCHECKED = "x-proxmox-unchecked";
    static final String UNKNOWN_PARAMETERS = "x-proxmox-unknown-parameters";

    // Of a parameter or property
    static final String REQUIRES = "x-proxmox-requires";
    static final String APPLIES_TO = "x-proxmox-applies-to";
    static final String VARIANTS = "x-proxmox-variants";
    static final String INDEXED = "x-proxmox-indexed";
    static final String UNDECLARED = "x-proxmox-undeclared";
    static final String OPTIONAL = "x-proxmox-optional";

    // Of a schema
    static final String TYPE = "x-proxmox-type";
    static final String FORMAT = "x-proxmox-format";
    static final String PATTERN = "x-proxmox-pattern";
    static final String DEFAULT_REMARK = "x-proxmox-default-remark";
    static final String RENDERER = "x-proxmox-renderer";
    static final String TYPETEXT = "x-proxmox-typetext";
    static final String FORMAT_DESCRIPTION = "x-proxmox-format-description";
    static final String LINKS = "x-proxmox-links";
    static final String PROPERTY_STRING = "x-proxmox-property-string";
    static final String LIST_ITEMS = "x-proxmox-list-items";
    static final String DEFAULT_KEY = "x-proxmox-default-key";
    static final String ALIASES = "x-proxmox-aliases";
    static final String SYNTAX = "x-proxmox-syntax";

    /** What the names of all extensions begin with. */
    static final String PREFIX = "x-proxmox-";

    private Extensions() {}

    /** Marks something as being so; what is not so is left out. */
    static void flag(ObjectNode target, String name, boolean value) {
        if (value) {
            target.put(name, true);
        }
    }
}
