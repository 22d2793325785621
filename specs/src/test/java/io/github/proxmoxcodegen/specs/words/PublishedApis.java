package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecEntry;
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
import org.junit.jupiter.api.Assumptions;

/** The APIs of the releases that come with this program. */
final class PublishedApis {

    static final String NEWEST = "pve-9.2.3";
    static final String BACKUP_SERVER = "pbs-4";

    private static final Path RAW_FILES = Path.of(System.getProperty("project.root", "."), "..", "shared", "apidoc")
            .normalize();
    private static final Map<String, Api> PINNED = new ConcurrentHashMap<>();

    private PublishedApis() {}

    static Stream<String> tags() {
        return SpecCatalog.pinned().entries().stream().map(entry -> entry.tag().toString());
    }

    static List<Api> all() {
        return tags().map(PublishedApis::pinned).toList();
    }

    /** As pinned: without the publisher's words. */
    static Api pinned(String tag) {
        return PINNED.computeIfAbsent(
                tag, key -> load(SpecCatalog.pinned().find(key).orElseThrow()));
    }

    /** As published, with the publisher's words; the test is skipped where there is no such file. */
    static Api raw(String tag) throws IOException {
        try (Stream<Path> files = Files.isDirectory(RAW_FILES) ? Files.list(RAW_FILES) : Stream.empty()) {
            Path file = files.filter(path -> isOf(path, tag)).findFirst().orElseGet(() -> skip(tag));
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return ApidocReader.read(in, ApidocOptions.DEFAULT, new Diagnostics(file.toString()));
            } catch (InvalidInputException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static boolean isOf(Path file, String tag) {
        String name = file.getFileName().toString();
        return name.equals(tag + ".js.gz") || (name.startsWith(tag + "-") && name.endsWith(".js.gz"));
    }

    private static Path skip(String tag) {
        String reason = "skipped: there is no raw file of " + tag + " in " + RAW_FILES;
        System.out.println(reason);
        return Assumptions.abort(reason);
    }

    private static Api load(SpecEntry entry) {
        try {
            return entry.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidInputException e) {
            throw new AssertionError(e);
        }
    }
}
