package io.github.proxmoxcodegen.server.data;

import io.github.proxmoxcodegen.server.state.DefaultCluster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A cluster as people describe it: {@code name}, {@code nodes}, {@code storages}, {@code guests}, {@code users}, {@code
 * groups}, {@code roles}, {@code pools}. What is left out is as in the default cluster, but for guests and pools, of which
 * there are none then.
 */
final class ClusterDescription {

    private static final List<String> KEYS =
            List.of("name", "nodes", "storages", "guests", "users", "groups", "roles", "acl", "pools");

    private static final Set<String> TYPES = Set.of("qemu", "lxc");

    private final Map<?, ?> tree;
    private final Map<String, Object> content = new LinkedHashMap<>();

    private ClusterDescription(Map<?, ?> tree) {
        this.tree = tree;
    }

    static Map<String, Object> content(Map<?, ?> tree) throws InvalidDataException {
        return new ClusterDescription(tree).content();
    }

    private Map<String, Object> content() throws InvalidDataException {
        for (Object key : tree.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new InvalidDataException(
                        String.valueOf(key),
                        "a cluster has no such member; possible are " + String.join(", ", KEYS)
                                + ". Answers by path have members that all begin with a slash");
            }
        }
        DefaultCluster.content().forEach((section, value) -> {
            if (!section.startsWith("/nodes/") && !section.startsWith("/cluster/")) {
                content.put(section, value);
            }
        });
        content.put("cluster", Map.of("name", String.valueOf(tree.containsKey("name") ? tree.get("name") : "cluster")));
        for (String section : List.of("guests", "pools", "volumes", "tasks")) {
            content.put(section, Map.of());
        }
        for (String section : List.of("nodes", "storages", "users", "groups", "roles", "acl", "pools")) {
            if (tree.containsKey(section)) {
                content.put(section, named(section));
            }
        }
        if (nodes().isEmpty()) {
            throw new InvalidDataException("nodes", "a cluster has at least one node");
        }
        addSuperuser();
        addGuests();
        return content;
    }

    /** An object of objects; a list of names stands for objects without members. */
    private Map<String, Object> named(String section) throws InvalidDataException {
        Map<String, Object> named = new LinkedHashMap<>();
        Object given = tree.get(section);
        if (given instanceof List<?> names) {
            for (Object name : names) {
                named.put(String.valueOf(name), Map.of());
            }
            return named;
        }
        if (!(given instanceof Map<?, ?> map)) {
            throw new InvalidDataException(section, "an object is expected, with an object for each name");
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            // What YAML leaves empty comes as empty text.
            Object value = entry.getValue() == null || entry.getValue().equals("") ? Map.of() : entry.getValue();
            if (!(value instanceof Map<?, ?>)) {
                throw new InvalidDataException(section + "." + entry.getKey(), "an object is expected");
            }
            named.put(String.valueOf(entry.getKey()), value);
        }
        return named;
    }

    private Map<?, ?> nodes() {
        return content.get("nodes") instanceof Map<?, ?> nodes ? nodes : Map.of();
    }

    /** Nobody is locked out by leaving the superuser away. */
    private void addSuperuser() {
        if (content.get("users") instanceof Map<?, ?> users
                && !users.containsKey("root@pam")
                && DefaultCluster.content().get("users") instanceof Map<?, ?> usual) {
            Map<Object, Object> all = new LinkedHashMap<>();
            all.put("root@pam", usual.get("root@pam"));
            all.putAll(users);
            content.put("users", all);
        }
    }

    private void addGuests() throws InvalidDataException {
        if (!tree.containsKey("guests")) {
            return;
        }
        Map<String, Object> guests = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : named("guests").entrySet()) {
            String place = "guests." + entry.getKey();
            if (!entry.getKey().matches("[1-9][0-9]{2,8}")) {
                throw new InvalidDataException(place, "a guest is known by a number from 100");
            }
            guests.put(entry.getKey(), guest(place, (Map<?, ?>) entry.getValue()));
        }
        content.put("guests", guests);
        content.put("volumes", new DescribedDisks(content).volumes(guests));
    }

    private Map<String, Object> guest(String place, Map<?, ?> given) throws InvalidDataException {
        Map<String, Object> config = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            if (value != null) {
                config.put(String.valueOf(key), value instanceof Boolean flag ? (Object) (flag ? 1 : 0) : value);
            }
        });
        String type = String.valueOf(config.containsKey("type") ? config.remove("type") : "qemu");
        if (!TYPES.contains(type)) {
            throw new InvalidDataException(place + ".type", "'" + type + "' is none; possible are qemu and lxc");
        }
        Object node = config.remove("node");
        if (node == null || !nodes().containsKey(String.valueOf(node))) {
            throw new InvalidDataException(
                    place + ".node",
                    (node == null ? "it is missing" : "there is no node '" + node + "'") + "; nodes are "
                            + String.join(
                                    ", ",
                                    nodes().keySet().stream()
                                            .map(String::valueOf)
                                            .toList()));
        }
        String status = String.valueOf(config.containsKey("status") ? config.remove("status") : "stopped");
        if (!status.equals("running") && !status.equals("stopped")) {
            throw new InvalidDataException(
                    place + ".status", "'" + status + "' is none; possible are running, stopped");
        }
        if (type.equals("lxc") && config.containsKey("name")) {
            config.put("hostname", config.remove("name"));
        }
        Map<String, Object> guest = new LinkedHashMap<>();
        guest.put("type", type);
        guest.put("node", String.valueOf(node));
        guest.put("status", status);
        guest.put("config", config);
        return guest;
    }
}
