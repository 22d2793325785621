package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Optional;

/** What lists tell about the paths below them. */
final class ItemLinks {

    private ItemLinks() {}

    /** The member of items that names what is below, where the list links to it. */
    static Optional<String> key(Schema list) {
        return list instanceof ArraySchema array
                ? array.links().stream()
                        .map(Link::href)
                        .filter(href -> href.matches("\\{[a-z-]+}"))
                        .map(href -> href.substring(1, href.length() - 1))
                        .findFirst()
                : Optional.empty();
    }
}
