package io.github.proxmoxcodegen.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.cli.console.TextTable;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.SpecManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the releases that have names. */
@Command(name = "list", description = "Lists the tags that can stand for a spec.")
final class SnapshotListCommand extends ConsoleCommand {

    @Mixin
    private SnapshotFolder folder = new SnapshotFolder();

    @Option(names = "--json", order = 20, description = "Print JSON.")
    private boolean json;

    SnapshotListCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws IOException {
        List<SpecEntry> entries = Catalogs.of(folder.path).entries();
        if (json) {
            JsonOutput.print(console, generator -> writeTo(generator, entries));
        } else {
            printTable(console, entries);
        }
        return ExitCodes.DONE;
    }

    private static void printTable(Console console, List<SpecEntry> entries) throws IOException {
        TextTable table = new TextTable("TAG", "ALSO", "OPERATIONS", "PUBLISHED", "FROM");
        table.alignRight(2);
        for (SpecEntry entry : entries) {
            Optional<SpecManifest> manifest = manifest(entry);
            table.add(
                    entry.tag().toString(),
                    String.join(" ", entry.aliases()),
                    manifest.map(known -> Integer.toString(known.counts().operations()))
                            .orElse("?"),
                    manifest.flatMap(SpecManifest::published)
                            .map(LocalDate::toString)
                            .orElse(""),
                    entry.folder().map(Path::toString).orElse("built in"));
        }
        console.out().print(table.text(console.outPaint(), Style.CYAN));
    }

    private static void writeTo(JsonGenerator generator, List<SpecEntry> entries) throws IOException {
        generator.writeStartArray();
        for (SpecEntry entry : entries) {
            generator.writeStartObject();
            generator.writeStringField("tag", entry.tag().toString());
            generator.writeArrayFieldStart("aliases");
            for (String alias : entry.aliases()) {
                generator.writeString(alias);
            }
            generator.writeEndArray();
            generator.writeBooleanField("pinned", entry.pinned());
            if (entry.folder().isPresent()) {
                generator.writeStringField("folder", entry.folder().get().toString());
            }
            Optional<SpecManifest> manifest = manifest(entry);
            if (manifest.isPresent()) {
                ManifestReport.writeFields(generator, manifest.get());
            }
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** A list is no place to fail over one broken entry; {@code snapshot verify} tells what is wrong with it. */
    private static Optional<SpecManifest> manifest(SpecEntry entry) {
        try {
            return Optional.of(entry.manifest());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
