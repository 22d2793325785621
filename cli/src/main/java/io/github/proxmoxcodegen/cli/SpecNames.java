package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.specs.SpecCatalog;
import java.util.Iterator;
import java.util.stream.Stream;

/** The names of releases that come with this program, for completion. */
final class SpecNames implements Iterable<String> {

    private static final String DEFAULT_PRODUCT = "pve-";

    /** In full spelling and, where that is enough, without the product. */
    @Override
    public Iterator<String> iterator() {
        return SpecCatalog.pinned()
                .names()
                .flatMap(name -> name.startsWith(DEFAULT_PRODUCT)
                        ? Stream.of(name.substring(DEFAULT_PRODUCT.length()), name)
                        : Stream.of(name))
                .iterator();
    }
}
