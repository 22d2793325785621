package io.github.proxmoxcodegen.it.tools;

import java.nio.file.Path;

/** Where things are in this checkout. */
public final class Project {

    private Project() {}

    /** The root of the checkout. */
    public static Path root() {
        return Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** A place for what checks write, removed by {@code mvn clean}. */
    public static Path target(String first, String... more) {
        return root().resolve("it").resolve("target").resolve(Path.of(first, more));
    }

    /** A file of this module's tests. */
    public static Path testFile(String first, String... more) {
        return root().resolve("it").resolve("src").resolve("test").resolve(Path.of(first, more));
    }

    /** Published files of Proxmox that may lie beside the checkout, and in most places do not. */
    public static Path shared(String first, String... more) {
        return root().resolveSibling("shared").resolve(Path.of(first, more));
    }
}
