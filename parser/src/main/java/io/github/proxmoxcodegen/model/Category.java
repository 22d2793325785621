package io.github.proxmoxcodegen.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The part of an API that an operation belongs to: what a document calls a tag.
 *
 * <p>No apidoc names its parts, so they follow from the path. Proxmox VE keeps machines, containers, storage and networks
 * below its nodes; they are parts of their own here, since that is where people look for them. The constants are in the
 * order in which a document lists them.
 */
public enum Category {
    /** Who may do what. */
    ACCESS_CONTROL(
            "Access Control",
            "Users, groups, roles, permissions, login realms, API tokens, second factors and tickets."),
    /** What all nodes share. */
    CLUSTER(
            "Cluster",
            "Whatever the nodes of a cluster share: membership, options, firewall, high availability, replication, "
                    + "backup jobs, notifications, certificate accounts, hardware mappings and Ceph flags."),
    /** Stores of backups. */
    DATASTORES(
            "Datastores",
            "Datastores and what is in them: namespaces, backup groups, snapshots, their files, garbage collection, "
                    + "pruning and verification."),
    /** Jobs at work. */
    ADMINISTRATION(
            "Administration",
            "The running side of the server: state of sync, prune, verification and garbage collection jobs, starting "
                    + "them by hand, traffic limits in effect and object stores."),
    /** Settings of the server. */
    CONFIGURATION(
            "Configuration",
            "Settings that outlive a restart: jobs, remotes, object stores, notifications, metric servers, traffic "
                    + "limits, encryption keys and certificate accounts."),
    /** Single hosts. */
    NODES(
            "Nodes",
            "A single host: its state, disks, services, tasks, logs, packages, certificates, time, consoles and "
                    + "subscription."),
    /** How hosts and guests are connected. */
    NETWORK(
            "Network",
            "Network interfaces of a node and the software-defined network of the cluster: zones, virtual networks, "
                    + "subnets, controllers, fabrics and address management."),
    /** QEMU guests. */
    VIRTUAL_MACHINES(
            "Virtual Machines",
            "QEMU virtual machines: creation, configuration, power, consoles, snapshots, clones, migration, firewall "
                    + "and the agent inside the guest."),
    /** LXC guests. */
    CONTAINERS(
            "Containers",
            "LXC containers: creation, configuration, power, consoles, snapshots, clones, migration and firewall."),
    /** Where volumes live. */
    STORAGE(
            "Storage",
            "Storage definitions of the cluster, and on each node their state and content: disk images, templates, "
                    + "ISO images, backups."),
    /** Tape libraries. */
    TAPE("Tape", "Tape drives, changers, media and media pools, encryption keys, backup to tape and restore from it."),
    /** Copies between servers. */
    PULL_AND_PUSH("Pull and Push", "One-off copies of backups between this server and a remote one."),
    /** What backup clients speak. */
    BACKUP_PROTOCOL(
            "Backup Protocol",
            "What backup clients speak: a connection is upgraded to HTTP/2, and everything below it writes or reads "
                    + "the chunks and indexes of one snapshot."),
    /** Groups of guests and storages. */
    POOLS("Pools", "Resource pools: named sets of guests and storages that share permissions."),
    /** How the server does. */
    STATUS("Status", "Whether the server answers, how full its datastores are, and its metrics."),
    /** Which release this is. */
    VERSION("Version", "Release of the server and of its API."),
    /** What a release has that no rule knows. */
    OTHER("Other", "Operations outside the known parts of the API.");

    private static final Map<String, Category> PVE_PATHS = Map.ofEntries(
            entry("/access", ACCESS_CONTROL),
            entry("/cluster", CLUSTER),
            entry("/cluster/sdn", NETWORK),
            entry("/nodes", NODES),
            entry("/nodes/{node}/network", NETWORK),
            entry("/nodes/{node}/sdn", NETWORK),
            entry("/nodes/{node}/qemu", VIRTUAL_MACHINES),
            entry("/nodes/{node}/lxc", CONTAINERS),
            entry("/nodes/{node}/storage", STORAGE),
            entry("/storage", STORAGE),
            entry("/pools", POOLS),
            entry("/version", VERSION));

    private static final Map<String, Category> PBS_PATHS = Map.ofEntries(
            entry("/access", ACCESS_CONTROL),
            entry("/config/access", ACCESS_CONTROL),
            entry("/admin/datastore", DATASTORES),
            entry("/config/datastore", DATASTORES),
            entry("/admin", ADMINISTRATION),
            entry("/config", CONFIGURATION),
            entry("/nodes", NODES),
            entry("/tape", TAPE),
            entry("/config/changer", TAPE),
            entry("/config/drive", TAPE),
            entry("/config/media-pool", TAPE),
            entry("/config/tape-backup-job", TAPE),
            entry("/config/tape-encryption-keys", TAPE),
            entry("/pull", PULL_AND_PUSH),
            entry("/push", PULL_AND_PUSH),
            entry("/backup", BACKUP_PROTOCOL),
            entry("/reader", BACKUP_PROTOCOL),
            entry("/", STATUS),
            entry("/ping", STATUS),
            entry("/status", STATUS),
            entry("/version", VERSION));

    private final String title;
    private final String description;

    Category(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /**
     * The category of an operation.
     *
     * @param product whose API it is
     * @param path its path template; of two categories, the one that names more of the path counts
     * @return {@link #OTHER} for a path that no category covers
     */
    public static Category of(Product product, String path) {
        Map<String, Category> paths = paths(product);
        for (String part = path; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('/')))) {
            Category category = paths.get(part);
            if (category != null) {
                return category;
            }
        }
        return OTHER;
    }

    /** The categories that a product has, {@link #OTHER} left out, in the order in which a document lists them. */
    public static List<Category> all(Product product) {
        return paths(product).values().stream().distinct().sorted().toList();
    }

    /** What people read, such as {@code Virtual Machines}. */
    public String title() {
        return title;
    }

    /** What is in it, in one sentence of our own. */
    public String description() {
        return description;
    }

    private static Map<String, Category> paths(Product product) {
        return switch (product) {
            case PVE -> PVE_PATHS;
            case PBS -> PBS_PATHS;
        };
    }
}
