package io.github.proxmoxcodegen.model;

/** The methods that a Proxmox API serves, in the order in which documents list them. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    DELETE;

    /** Whether parameters travel in a request body; GET and DELETE requests with a body are refused by the server. */
    public boolean hasBody() {
        return this == POST || this == PUT;
    }
}
