package io.github.proxmoxcodegen.it.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
public final class Jdks {

    private static final Path DEBIAN_FOLDER = Path.of("/usr/lib/jvm");

    private Jdks() {}

    /** The home of the JDK that runs the tests. */
    public static Path running() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The home of a JDK 25: {@code JAVA25_HOME}, else one where Debian and Temurin packages put it. */
    public static Optional<Path> jdk25() throws IOException {
        Optional<Path> named = Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of);
        if (named.isPresent() || !Files.isDirectory(DEBIAN_FOLDER)) {
            return named.filter(Jdks::isJdk);
        }
        try (Stream<Path> homes = Files.list(DEBIAN_FOLDER)) {
            return homes.filter(home -> home.getFileName().toString().contains("-25"))
                    .filter(Jdks::isJdk)
                    .sorted()
                    .findFirst();
        }
    }

    /** The {@code java} command of a JDK. */
    public static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    private static boolean isJdk(Path home) {
        return Files.isExecutable(Path.of(java(home)));
    }
}
