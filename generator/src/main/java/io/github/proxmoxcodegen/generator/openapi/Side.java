package io.github.proxmoxcodegen.generator.openapi;

/** Where a schema is used, as far as that changes what it says. */
enum Side {
    /** In a path or a query: values travel as text. */
    QUERY,
    /** In a request body, as a form or as JSON. */
    BODY,
    /** In an answer, which the server does not check against its own schema. */
    ANSWER,
    /** Inside a property string. */
    PART
}
