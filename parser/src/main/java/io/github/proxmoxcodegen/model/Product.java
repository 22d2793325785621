package io.github.proxmoxcodegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Proxmox products whose API viewer data this project reads. */
public enum Product {
    /** Proxmox Virtual Environment. */
    PVE("Proxmox VE", 8006),
    /** Proxmox Backup Server. */
    PBS("Proxmox Backup Server", 8007);

    private final String displayName;
    private final int port;

    Product(String displayName, int port) {
        this.displayName = displayName;
        this.port = port;
    }

    /** The name that people use, such as {@code Proxmox VE}. */
    public String displayName() {
        return displayName;
    }

    /** The TCP port on which this product serves its API. */
    public int port() {
        return port;
    }

    /** The lower-case name used in tags and folders, such as {@code pve}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The product with that {@link #id()}, whatever the case. */
    public static Optional<Product> ofId(String id) {
        return Arrays.stream(values())
                .filter(product -> product.name().equalsIgnoreCase(id))
                .findFirst();
    }
}
