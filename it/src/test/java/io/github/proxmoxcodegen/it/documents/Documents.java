package io.github.proxmoxcodegen.it.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.tools.Jdks;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Documents of the releases that the checks cover, each made once and kept in {@code target} for a look at failures. */
public final class Documents {

    private static final List<String> VERSIONS = List.of("3.1", "3.0");
    private static final String LATEST = "pve-9.2.3";
    private static final List<String> PINNED = List.of(LATEST, "pve-8.4.5", "pbs-4");
    /** A published file has descriptions, which a snapshot lacks; they reach the document and its linters. */
    private static final List<Path> PUBLISHED = List.of(Project.shared("apidoc", "pve-9.2.3.js.gz"));

    private static final Map<String, List<Document>> MADE = new LinkedHashMap<>();

    private Documents() {}

    /**
     * The latest release in OpenAPI 3.1 and 3.0; with {@code -Ddocuments.all=true}, which {@code -Ptools} sets, the other
     * releases that the checks cover as well, and whatever published file lies beside the checkout.
     */
    public static Stream<Document> checked() {
        if (!Boolean.getBoolean("documents.all")) {
            return made(LATEST, LATEST).stream();
        }
        Stream<Document> pinned = PINNED.stream().flatMap(spec -> made(spec, spec).stream());
        Stream<Document> published = PUBLISHED.stream()
                .filter(Files::exists)
                .flatMap(file -> made("published " + file.getFileName(), file.toString()).stream());
        return Stream.concat(pinned, published);
    }

    /** The document of one pinned release. */
    public static Document of(String spec, String openApi) {
        return made(spec, spec).stream()
                .filter(document -> document.openApi().equals(openApi))
                .findFirst()
                .orElseThrow();
    }

    private static synchronized List<Document> made(String name, String spec) {
        return MADE.computeIfAbsent(name, key -> make(name, spec));
    }

    private static List<Document> make(String name, String spec) {
        List<Document> documents = new ArrayList<>();
        try {
            for (String version : VERSIONS) {
                Path out = emptied(Project.target("documents", name.replace(' ', '-'), version));
                Run.Outcome outcome = Command.on(Jdks.running())
                        .with(Command.generate(spec, List.of(version), out))
                        .outcome();
                assertThat(outcome.exit()).as(outcome.everything()).isZero();
                documents.add(new Document(name, version, only(out, ".json"), only(out, ".yaml")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }

    /** The one document of that syntax; the output folder also holds what the command needs for its next run. */
    private static Path only(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> {
                        String fileName = file.getFileName().toString();
                        return fileName.contains("openapi") && fileName.endsWith(extension);
                    })
                    .toList();
            assertThat(found)
                    .as("documents ending in %s in %s", extension, folder)
                    .hasSize(1);
            return found.get(0);
        }
    }
}
