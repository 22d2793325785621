package io.github.proxmoxcodegen.pinned;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A pinned release of an API.
 *
 * @param tag its name: the product, a dash and the version, such as {@code pve-9.2.3}
 * @param aliases other names for it, such as {@code pve-9.2} and {@code pve-latest}
 */
public record PinnedSpec(String tag, List<String> aliases) {

    /** The folder of all pinned releases on the class path. */
    static final String ROOT = "META-INF/proxmox-specs/";

    public PinnedSpec {
        aliases = List.copyOf(aliases);
    }

    /** The place of a document on the class path, such as {@code META-INF/proxmox-specs/pve/9.2.3/openapi-3.1.json}. */
    public String resource(PinnedDocument document) {
        return ROOT + tag.replaceFirst("-", "/") + "/" + document.fileName();
    }

    /**
     * Opens a document, which is text in UTF-8.
     *
     * @throws IOException when the jar of this class does not have it, or cannot be read
     */
    public InputStream open(PinnedDocument document) throws IOException {
        String resource = resource(document);
        InputStream in = PinnedSpec.class.getResourceAsStream("/" + resource);
        if (in == null) {
            throw new IOException("the class path has no " + resource);
        }
        return in;
    }
}
