package io.github.proxmoxcodegen.model;

import java.util.List;

/**
 * The few paths whose last parameter takes the rest of a request's path, slashes and all: names of volumes and networks
 * in CIDR notation have slashes in them. Apidoc files do not tell; the server's source does ({@code fragmentDelimiter}).
 */
public final class RestPaths {

    /** How such templates end, in every release of Proxmox VE; Proxmox Backup Server has none. */
    private static final List<String> ENDS = List.of("/storage/{storage}/content/{volume}", "/ipset/{name}/{cidr}");

    private RestPaths() {}

    /** Whether the last parameter of a path template takes the rest of a path. */
    public static boolean contains(String template) {
        for (String end : ENDS) {
            if (template.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
