package io.github.proxmoxcodegen.generator.emit;

import java.util.Locale;

/** What leads requests to the interfaces of stubs. */
public enum StubStyle {
    /** Nothing but the runtime; for any HTTP server. */
    PLAIN,
    /** Controllers of Spring MVC 6 or newer. */
    SPRING,
    /** Resources of Jakarta REST 3.1 or newer. */
    JAXRS;

    /** The name of the style in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
