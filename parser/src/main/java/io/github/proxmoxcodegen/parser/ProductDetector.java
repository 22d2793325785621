package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells by the paths of an API whose it is; apidoc files do not say. */
final class ProductDetector {

    private static final String USE_OTHER =
            "give the apidoc.js of a Proxmox VE or Proxmox Backup Server; say which with the product option if it is a part of one";

    private static final Set<String> PVE_TOPS = Set.of("access", "cluster", "nodes", "pools", "storage", "version");
    private static final Set<String> PBS_TOPS = Set.of(
            "access", "admin", "backup", "config", "nodes", "ping", "pull", "push", "reader", "status", "tape",
            "version");

    private static final List<Marker> MARKERS = List.of(
            new Marker(
                    Product.PVE.displayName(),
                    Optional.of(Product.PVE),
                    List.of("/nodes/{node}/qemu", "/nodes/{node}/lxc", "/cluster", "/pools", "/storage")),
            new Marker(
                    Product.PBS.displayName(),
                    Optional.of(Product.PBS),
                    List.of("/admin/datastore", "/config/datastore", "/tape", "/backup", "/reader")),
            new Marker(
                    "Proxmox Mail Gateway",
                    Optional.empty(),
                    List.of("/config/ruledb", "/quarantine", "/statistics", "/nodes/{node}/postfix")),
            new Marker(
                    "Proxmox Datacenter Manager",
                    Optional.empty(),
                    List.of("/pve/remotes", "/pbs/remotes", "/remotes", "/remote-tasks")));

    /**
     * What tells one product.
     *
     * @param product empty for one that this project does not read
     * @param beginnings paths, or beginnings of paths, that no other product has
     */
    private record Marker(String displayName, Optional<Product> product, List<String> beginnings) {

        boolean fits(String path) {
            for (String beginning : beginnings) {
                if (isAtOrBelow(path, beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private ProductDetector() {}

    /**
     * The product that has these paths.
     *
     * @param expected the product that it must be; empty for any
     */
    static Product detect(Set<String> paths, Optional<Product> expected, Diagnostics diagnostics)
            throws InvalidInputException {
        List<Marker> found = MARKERS.stream()
                .filter(marker -> paths.stream().anyMatch(marker::fits))
                .toList();
        if (expected.isPresent()) {
            Product product = expected.get();
            if (!found.isEmpty() && found.stream().noneMatch(marker -> marker.product.equals(expected))) {
                throw wrong(
                        diagnostics, product.displayName() + " is expected, and these are paths of " + names(found));
            }
            return product;
        }
        if (found.size() == 1 && found.get(0).product.isPresent()) {
            return found.get(0).product.get();
        }
        if (!found.isEmpty()) {
            throw wrong(diagnostics, "these are paths of " + names(found));
        }
        return byTops(tops(paths), diagnostics);
    }

    /** A part of an API may lack every path that tells; what all products have is taken for Proxmox VE. */
    private static Product byTops(Set<String> tops, Diagnostics diagnostics) throws InvalidInputException {
        if (PVE_TOPS.containsAll(tops)) {
            return Product.PVE;
        }
        if (PBS_TOPS.containsAll(tops)) {
            return Product.PBS;
        }
        throw wrong(
                diagnostics,
                "these are paths of neither Proxmox VE nor Proxmox Backup Server: "
                        + tops.stream().limit(8).map(top -> "/" + top).collect(Collectors.joining(", "))
                        + (tops.size() > 8 ? ", …" : ""));
    }

    private static Set<String> tops(Set<String> paths) {
        return paths.stream()
                .filter(path -> path.length() > 1)
                .map(path -> path.substring(1).split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String names(List<Marker> markers) {
        return markers.stream().map(marker -> marker.displayName).collect(Collectors.joining(" and "));
    }

    private static InvalidInputException wrong(Diagnostics diagnostics, String message) {
        return diagnostics.fatal("input.wrong-product", Position.START, message, USE_OTHER);
    }

    private static boolean isAtOrBelow(String path, String beginning) {
        return path.startsWith(beginning)
                && (path.length() == beginning.length() || path.charAt(beginning.length()) == '/');
    }
}
