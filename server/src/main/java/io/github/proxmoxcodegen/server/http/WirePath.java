package io.github.proxmoxcodegen.server.http;

import java.util.Locale;

/**
 * A path below {@code /api2/}: a format and the path of an operation.
 *
 * @param name the format as it was sent
 * @param rest the path of the operation, with the slash it begins with; empty if there is none
 */
record WirePath(String name, String rest) {

    static WirePath of(String path) {
        String below = path.substring(WireSurface.PREFIX.length());
        int slash = below.indexOf('/');
        return slash < 0 ? new WirePath(below, "") : new WirePath(below.substring(0, slash), below.substring(slash));
    }

    boolean known() {
        return (name.equals("json") || name.equals("extjs")) && !rest.isEmpty();
    }

    /** The format; JSON for one that is not known. */
    WireFormat format() {
        return name.equals(WireFormat.EXTJS.name().toLowerCase(Locale.ROOT)) ? WireFormat.EXTJS : WireFormat.JSON;
    }
}
