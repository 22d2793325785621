package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.DiagnosticPrinter;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.specs.ImportRequest;
import io.github.proxmoxcodegen.specs.ImportResult;
import io.github.proxmoxcodegen.specs.SpecImporter;
import io.github.proxmoxcodegen.specs.SpecStoreException;
import io.github.proxmoxcodegen.specs.UserDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an apidoc file or a snapshot a name. */
@Command(
        name = "import",
        customSynopsis = "proxmox-codegen snapshot import [OPTIONS] --tag=TAG SOURCE",
        description = {
            "Gives the API of an apidoc.js a tag, by which every command then knows it.",
            "",
            "Only facts are kept; the words of the source are not. Whatever fails, the folder stays as it was."
        },
        footer = {
            "",
            "Example:",
            "  proxmox-codegen snapshot import --tag lab \\",
            "    https://pve.proxmox.com/pve-docs/api-viewer/apidoc.js",
            "  proxmox-codegen generate --spec lab"
        })
final class SnapshotImportCommand extends ConsoleCommand {

    @Parameters(
            paramLabel = "SOURCE",
            description = "A file or https URL of an apidoc.js or of a snapshot, gzipped or not, or - for standard "
                    + "input.")
    private String source = "";

    @Option(
            names = "--tag",
            order = 1,
            required = true,
            paramLabel = "TAG",
            description = "The name to give it, such as pve-9.3 or lab: letters, digits, dots, dashes, underscores.")
    private String tag = "";

    @Option(
            names = "--release",
            order = 2,
            paramLabel = "V",
            description = "The release as its publisher writes it, such as 9.3.1. Default: what the source says, or a "
                    + "tag that begins with a digit.")
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--published",
            order = 3,
            paramLabel = "DATE",
            description = "When the source was published, such as 2026-05-24.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--replace", order = 4, description = "Replace another API that has this tag.")
    private boolean replace;

    @Mixin
    private SnapshotFolder folder = new SnapshotFolder();

    @Option(names = "--json", order = 20, description = "Print JSON.")
    private boolean json;

    SnapshotImportCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        Path directory = folder.path.orElseGet(UserDirectory::path);
        console.status("Importing " + (source.equals("-") ? "standard input" : Printable.line(source)) + " ...");
        ImportResult result;
        try {
            result = SpecImporter.run(new ImportRequest(source, tag, directory, release, published, replace));
        } catch (SpecStoreException e) {
            throw CommandFailure.output(e);
        }
        new DiagnosticPrinter(console).print(result.diagnostics());
        if (json) {
            printJson(console, result);
        } else if (!console.isQuiet()) {
            printText(console, result);
        }
        return ExitCodes.DONE;
    }

    private static void printText(Console console, ImportResult result) {
        String what = result.entry().tag() + ": "
                + Quantity.of(result.manifest().counts().operations(), "operation")
                + " of " + result.manifest().product().displayName()
                + result.manifest()
                        .version()
                        .map(version -> " " + Printable.line(version))
                        .orElse("");
        String outcome = switch (result.outcome()) {
            case ADDED -> "imported " + what + " into ";
            case REPLACED -> "replaced " + what + " in ";
            case UNCHANGED -> "unchanged " + what + " in ";
        };
        console.out()
                .println(outcome + result.entry().folder().map(Path::toString).orElse("memory"));
    }

    private static void printJson(Console console, ImportResult result) {
        JsonOutput.print(console, generator -> {
            generator.writeStartObject();
            generator.writeStringField("tag", result.entry().tag().toString());
            generator.writeStringField("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
            if (result.entry().folder().isPresent()) {
                generator.writeStringField(
                        "folder", result.entry().folder().get().toString());
            }
            ManifestReport.writeFields(generator, result.manifest());
            DiagnosticJson.write(generator, "diagnostics", result.diagnostics());
            generator.writeEndObject();
        });
    }
}
