package io.github.proxmoxcodegen.it.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The programs of {@code src/test/node}, installed once at the versions of its lock file and reused until that changes.
 * Install scripts are never run.
 */
public final class NodeTools {

    private static final List<String> FILES = List.of("package.json", "package-lock.json");
    private static final Path SOURCE = Project.testFile("node");
    private static final Path INSTALLED = Project.target("node");
    private static final Path MARK = INSTALLED.resolve("installed.lock");

    private static Optional<String> missing = Optional.empty();

    private NodeTools() {}

    /** Node.js itself, without any package; skips the test where it is missing. */
    public static Run node(String... arguments) {
        if (!Run.of("node", "--version").works()) {
            throw Skip.because("node is not installed (Debian: apt-get install nodejs npm)");
        }
        return Run.of("node").with(arguments).env("NO_COLOR", "1");
    }

    /** The package manager of Node.js; skips the test where it is missing. */
    public static Run npm(String... arguments) {
        node("--version");
        if (!Run.of("npm", "--version").works()) {
            throw Skip.because("npm is not installed (Debian: apt-get install npm)");
        }
        return Run.of("npm").with(arguments);
    }

    /** Node.js on a file of an installed package; skips the test where there is no Node.js or no network. */
    public static Run script(String fileInNodeModules) throws IOException {
        return node(file(fileInNodeModules).toString());
    }

    /** A file of an installed package; skips the test where there is no Node.js or no network. */
    public static Path file(String pathInNodeModules) throws IOException {
        return modules().resolve(pathInNodeModules);
    }

    private static synchronized Path modules() throws IOException {
        if (missing.isPresent()) {
            throw Skip.because(missing.get());
        }
        Path lock = SOURCE.resolve("package-lock.json");
        if (!Files.exists(MARK) || Files.mismatch(lock, MARK) >= 0) {
            install();
            Files.copy(lock, MARK, StandardCopyOption.REPLACE_EXISTING);
        }
        return INSTALLED.resolve("node_modules");
    }

    private static void install() throws IOException {
        Run npm = npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
        Files.createDirectories(INSTALLED);
        Files.deleteIfExists(MARK);
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Run.Outcome outcome = npm.with("--fetch-retries=1", "--fetch-timeout=60000")
                .in(INSTALLED)
                .atMost(Duration.ofMinutes(5))
                .outcome();
        if (outcome.exit() != 0) {
            String reason = "npm cannot install the packages of it/src/test/node: "
                    + outcome.everything().lines().limit(3).toList();
            missing = Optional.of(reason);
            throw Skip.because(reason);
        }
    }
}
