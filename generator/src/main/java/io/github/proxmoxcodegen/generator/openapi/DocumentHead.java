package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Product;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Title, version, server and tags: what a document says of the API as a whole. */
final class DocumentHead {

    private static final String UNKNOWN_VERSION = "unknown";

    private DocumentHead() {}

    static ObjectNode info(Api api) {
        ObjectNode info = Nodes.object();
        info.put("title", api.product().displayName() + " API");
        info.put("description", description(api.product()));
        // Who makes the API and under which terms its implementation comes; linters ask for both.
        info.set("contact", contact());
        info.set("license", license());
        info.put("version", api.version().orElse(UNKNOWN_VERSION));
        return info;
    }

    private static ObjectNode contact() {
        ObjectNode contact = Nodes.object("name", "Proxmox Server Solutions GmbH");
        contact.put("url", "https://www.proxmox.com/");
        return contact;
    }

    private static ObjectNode license() {
        ObjectNode license = Nodes.object("name", "AGPL-3.0-or-later");
        license.put("url", "https://www.gnu.org/licenses/agpl-3.0.html");
        return license;
    }

    private static String description(Product product) {
        String booleans = switch (product) {
            case PVE ->
                "Truth values are the numbers 1 and 0; a JSON body may also say true and false, a form or a "
                        + "query may not.";
            case PBS -> "Truth values are true and false.";
        };
        return "The HTTP API of " + product.displayName() + ", described from the data of its API viewer by "
                + "proxmox-codegen; not an official document.\n\n"
                + "Every answer in JSON is an object whose `data` member holds the result. POST and PUT take their "
                + "parameters as a form or as JSON; GET and DELETE take them in the query and must not have a body. "
                + booleans
                + "\n\nThe license named here is that of the server's software.";
    }

    static ArrayNode servers(Product product) {
        ObjectNode server = Nodes.object("url", "https://{host}:{port}/api2/json");
        server.put("description", "Any node of the installation");
        ObjectNode host = Nodes.object("default", "localhost");
        host.put("description", "Name or address of a node");
        ObjectNode port = Nodes.object("default", Integer.toString(product.port()));
        port.put("description", "Port of the API");
        ObjectNode variables = Nodes.object("host", host);
        variables.set("port", port);
        server.set("variables", variables);
        return Nodes.array().add(server);
    }

    /** The categories that the operations have, in the order of the enum. */
    static ArrayNode tags(Api api) {
        Set<Category> used = api.operations()
                .map(operation -> Category.of(api.product(), operation.path()))
                .collect(Collectors.toSet());
        ArrayNode tags = Nodes.array();
        Arrays.stream(Category.values()).filter(used::contains).forEach(category -> {
            ObjectNode tag = Nodes.object("name", category.title());
            tag.put("description", category.description());
            tags.add(tag);
        });
        return tags;
    }
}
