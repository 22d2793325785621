package io.github.proxmoxcodegen.model;

/** Where a parameter travels on the wire. */
public enum ParameterLocation {
    /** A segment of the path. */
    PATH,
    /** The query string, for GET and DELETE. */
    QUERY,
    /** The body, for POST and PUT; the server also takes it from the query string, but bodies have no length limit. */
    BODY
}
