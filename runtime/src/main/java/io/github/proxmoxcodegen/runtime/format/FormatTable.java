package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Format;
import java.util.Map;
import java.util.TreeMap;

/** Where the families register their formats, under names without suffix. */
final class FormatTable {

    private final Map<String, Format> formats = new TreeMap<>();

    /** Registers a format whose rule lets a final line feed pass; see {@link NamedFormat#of}. */
    void add(String name, Scanner scanner, String expectation, String serverText) {
        add(NamedFormat.of(name, scanner, expectation, serverText));
    }

    /** Registers a format. */
    void add(Format format) {
        if (formats.put(format.name(), format) != null) {
            throw new IllegalStateException("the format '" + format.name() + "' is registered twice");
        }
    }

    /** All formats by name. */
    Map<String, Format> formats() {
        return Map.copyOf(formats);
    }
}
