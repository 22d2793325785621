package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;

/** How callers prove who they are, and what of it an operation accepts. */
final class Security {

    private static final String TOKEN = "apiToken";
    private static final String TICKET = "ticket";
    private static final String CSRF = "csrfToken";

    private Security() {}

    static ObjectNode schemes(Product product) {
        ObjectNode schemes = Nodes.object();
        schemes.set(
                TOKEN,
                apiKey(
                        "header",
                        "Authorization",
                        switch (product) {
                            case PVE -> "An API token: `PVEAPIToken=USER@REALM!TOKENID=SECRET`.";
                            case PBS -> "An API token: `PBSAPIToken=USER@REALM!TOKENID:SECRET`.";
                        }));
        schemes.set(
                TICKET,
                apiKey(
                        "cookie",
                        switch (product) {
                            case PVE -> "PVEAuthCookie";
                            case PBS -> "PBSAuthCookie";
                        },
                        "The `ticket` that `POST /access/ticket` answers with; it is valid for two hours."));
        schemes.set(
                CSRF,
                apiKey(
                        "header",
                        "CSRFPreventionToken",
                        "The `CSRFPreventionToken` that comes with a ticket; every request but GET needs it beside "
                                + "the ticket."));
        return schemes;
    }

    private static ObjectNode apiKey(String in, String name, String description) {
        ObjectNode scheme = Nodes.object("type", "apiKey");
        scheme.put("description", description);
        scheme.put("name", name);
        scheme.put("in", in);
        return scheme;
    }

    /**
     * The alternatives that an operation accepts; empty when it needs no credentials.
     *
     * <p>Where the source names neither a user nor a check, the server asks for {@code root@pam} itself, which no token
     * is, not even one of that user.
     */
    static ArrayNode of(Product product, Operation operation) {
        ArrayNode alternatives = Nodes.array();
        Permissions.Access access = operation.permissions().access();
        if (access == Permissions.Access.WORLD) {
            return alternatives;
        }
        if (tokenAccepted(product, operation)) {
            alternatives.add(requirement(TOKEN));
        }
        ObjectNode ticket = requirement(TICKET);
        if (operation.method() != HttpMethod.GET && !Uploads.isUpload(product, operation)) {
            ticket.set(CSRF, Nodes.array());
        }
        alternatives.add(ticket);
        return alternatives;
    }

    /** Whether a call with an API token can succeed. */
    static boolean tokenAccepted(Product product, Operation operation) {
        boolean rootOnly = product == Product.PVE && operation.permissions().access() == Permissions.Access.ROOT_ONLY;
        return operation.traits().tokenAllowed() && !rootOnly;
    }

    private static ObjectNode requirement(String scheme) {
        return Nodes.object(scheme, Nodes.array());
    }
}
