package io.github.proxmoxcodegen.generator.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words by which people call the resource at a path: {@code Qemu} for {@code /nodes/{node}/qemu}, {@code SdnZone} for
 * {@code /cluster/sdn/zones/{zone}}.
 */
final class ResourceWords {

    /**
     * Parts of the API that are known by their own name wherever they hang: what stands before them adds nothing. Those
     * that exist for the cluster, a node and a guest alike (firewall, tasks) describe the same thing each time.
     */
    private static final Set<String> KNOWN_BY_THEMSELVES = Set.of(
            "qemu", "lxc", "sdn", "ceph", "ha", "acme", "firewall", "replication", "notifications", "mapping", "disks");

    private ResourceWords() {}

    /** From the last part that is known by itself; what the short name of a type begins with. */
    static List<String> brief(String path) {
        List<String> literals = literals(path);
        int from = 0;
        for (int i = 0; i < literals.size(); i++) {
            if (KNOWN_BY_THEMSELVES.contains(literals.get(i))) {
                from = i;
            }
        }
        return singularWords(literals.subList(from, literals.size()));
    }

    /** Every literal segment; what tells two resources of the same brief name apart. */
    static List<String> full(String path) {
        return singularWords(literals(path));
    }

    private static List<String> literals(String path) {
        List<String> literals = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty() && !segment.startsWith("{")) {
                literals.add(segment);
            }
        }
        return literals;
    }

    private static List<String> singularWords(List<String> segments) {
        List<String> words = new ArrayList<>();
        for (String segment : segments) {
            words.addAll(Words.singularLast(Words.of(segment)));
        }
        return words;
    }
}
