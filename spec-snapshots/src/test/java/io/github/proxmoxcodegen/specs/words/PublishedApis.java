package io.github.proxmoxcodegen.specs.words;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The APIs of the releases that this project knows. */
final class PublishedApis {

    static final String NEWEST = "pve-9.2.3";
    static final String BACKUP_SERVER = "pbs-4-2026-07-05";

    private static final Path FOLDER = Path.of(System.getProperty("project.root", ".."))
            .resolve("../shared/apidoc")
            .normalize();
    private static final Map<String, Api> LOADED = new ConcurrentHashMap<>();

    private PublishedApis() {}

    static Stream<String> names() {
        return Stream.of(
                "pve-4.1-2016-04-30",
                "pve-6.4-15",
                "pve-7.4-16",
                "pve-8.4.5",
                "pve-9.0-2025-09-05",
                "pve-9.1-2026-04-30",
                NEWEST,
                BACKUP_SERVER);
    }

    static List<Api> all() {
        return names().map(PublishedApis::raw).toList();
    }

    /** With the publisher's words. */
    static Api raw(String name) {
        Path file = FOLDER.resolve(name + ".js.gz");
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not there");
        return LOADED.computeIfAbsent(name, key -> read(file));
    }

    private static Api read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return ApidocReader.read(in, ApidocOptions.DEFAULT, new Diagnostics(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidInputException e) {
            throw new AssertionError(e);
        }
    }
}
