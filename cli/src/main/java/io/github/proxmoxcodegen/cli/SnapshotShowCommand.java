package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.SpecManifest;
import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is known of one release, or its text. */
@Command(
        name = "show",
        description = "Shows what is known of a snapshot, or with --text the snapshot itself.",
        footer = {
            "",
            "Example: what changed between two releases",
            "  diff <(proxmox-codegen snapshot show 9.1 --text) \\",
            "       <(proxmox-codegen snapshot show 9.2 --text)"
        })
final class SnapshotShowCommand extends ConsoleCommand {

    @Parameters(paramLabel = "TAG", completionCandidates = SpecNames.class, description = "The tag or an alias of it.")
    private String tag = "";

    @Mixin
    private SnapshotFolder folder = new SnapshotFolder();

    @Option(names = "--text", order = 19, description = "Print the snapshot: one canonical text for the whole API.")
    private boolean text;

    @Option(names = "--json", order = 20, description = "Print JSON.")
    private boolean json;

    SnapshotShowCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        if (text && json) {
            throw CommandFailure.usage("--text and --json are two different things to print", "give one of them");
        }
        SpecEntry entry = Catalogs.entry(folder.path, tag);
        try {
            print(console, entry);
        } catch (IOException e) {
            throw CommandFailure.input(
                    "the snapshot " + entry.tag() + " cannot be read: " + e.getMessage(),
                    "'snapshot verify " + entry.tag() + "' tells more");
        }
        return ExitCodes.DONE;
    }

    private void print(Console console, SpecEntry entry) throws IOException {
        if (text) {
            try (InputStream in = entry.openSnapshot()) {
                in.transferTo(console.data());
            }
            return;
        }
        SpecManifest manifest = entry.manifest();
        if (json) {
            JsonOutput.print(console, generator -> {
                generator.writeStartObject();
                generator.writeStringField("tag", entry.tag().toString());
                ManifestReport.writeFields(generator, manifest);
                generator.writeEndObject();
            });
        } else {
            console.out().print(ManifestReport.text(entry, manifest, console.outPaint()));
        }
    }
}
