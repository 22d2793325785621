package io.github.proxmoxcodegen.pinned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pinned releases. */
public final class PinnedSpecs {

    private PinnedSpecs() {}

    /** Every release, those of Proxmox VE first, each product's newest first. */
    public static List<PinnedSpec> all() {
        try (InputStream in = PinnedSpecs.class.getResourceAsStream("/" + PinnedSpec.ROOT + "index")) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + PinnedSpec.ROOT + "index");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> List.of(line.split(" ", -1)))
                    .map(names -> new PinnedSpec(names.get(0), names.subList(1, names.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of the pinned releases cannot be read", e);
        }
    }

    /** The newest release of Proxmox VE. */
    public static PinnedSpec latest() {
        return find("pve-latest").orElseThrow();
    }

    /**
     * The release of that name.
     *
     * @param name a tag ({@code pve-9.2.3}) or an alias ({@code pve-9.2}, {@code pbs-latest})
     */
    public static Optional<PinnedSpec> find(String name) {
        return all().stream()
                .filter(spec -> spec.tag().equals(name) || spec.aliases().contains(name))
                .findFirst();
    }
}
