package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.generator.Generation;
import io.github.proxmoxcodegen.generator.GenerationRequest;
import io.github.proxmoxcodegen.generator.GenerationResult;
import io.github.proxmoxcodegen.generator.GenerationSettings;
import io.github.proxmoxcodegen.generator.Pipeline;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.verify.DocumentFinding;
import io.github.proxmoxcodegen.generator.verify.DocumentVerifier;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generates files from a spec. */
@Command(
        name = "generate",
        description = {
            "Generates files from a spec; by default an OpenAPI 3.1 document of the newest Proxmox VE.",
            "",
            "Options with several values take them separated by commas or are repeated. A file whose content would "
                    + "not change is left alone, and so is every file that is not generated."
        },
        footer = {
            "",
            "Examples:",
            "  proxmox-codegen generate --format json,yaml --openapi-version 3.1,3.0",
            "  proxmox-codegen generate --spec pbs-4 --include /admin --out api",
            "  proxmox-codegen generate --spec apidoc.js --out - | less"
        })
final class GenerateCommand extends ConsoleCommand {

    @Option(
            names = {"-s", "--spec"},
            order = 1,
            paramLabel = "SPEC",
            defaultValue = "latest",
            completionCandidates = SpecNames.class,
            description = "What to generate from: a tag (snapshot list shows them), a file, an https URL, or - for "
                    + "standard input. Default: ${DEFAULT-VALUE}.")
    private String spec = "latest";

    @Mixin
    private GenerateOptions generate = new GenerateOptions();

    @Option(names = "--dry-run", order = 20, description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--check",
            order = 21,
            description = "Write nothing; exit with 1 if the folder does not already hold what would be written.")
    private boolean check;

    @Option(
            names = "--verify",
            order = 22,
            description = "Read the documents back with swagger-parser; exit with 1 if it has anything to say.")
    private boolean verify;

    @Option(names = "--json", order = 23, description = "Print what was done as JSON.")
    private boolean json;

    @Mixin
    private ReadOptions read = new ReadOptions();

    GenerateCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        Stopwatch stopwatch = Stopwatch.start();
        GenerationSettings settings = generate.settings();
        settings.validate();
        requirePossible();
        ResolvedSpec loaded = new SpecLoader(console, read).load(spec);
        GenerationRequest request = settings.request(loaded.api(), loaded.name());
        console.status("Generating from " + SpecLoader.title(loaded.api()) + " ...");
        Generation generation = Pipeline.prepare(request);
        if (generate.toStandardOutput()) {
            requireSingle(generation.artifacts());
        }
        List<DocumentFinding> findings = List.of();
        if (verify) {
            console.status("Verifying the documents ...");
            findings = DocumentVerifier.verify(generation.documents());
        }
        boolean fails = !findings.isEmpty();
        if (generate.toStandardOutput()) {
            console.data().write(generation.artifacts().get(0).content());
        } else {
            console.status("Writing to " + request.output() + " ...");
            GenerationResult result = check || dryRun ? preview(generation) : write(generation);
            GenerateReport report =
                    new GenerateReport(loaded, request.output(), result, findings, !check && !dryRun, stopwatch);
            if (json) {
                report.printJson(console);
            } else {
                report.printText(console);
            }
            fails |= check && report.changes();
        }
        printFindings(console, findings);
        return fails ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    /** Refuses combinations before anything is read. */
    private void requirePossible() throws CommandFailure {
        if (generate.toStandardOutput() && (check || dryRun || json)) {
            throw CommandFailure.usage(
                    "--out - prints the file itself, which leaves nothing for --check, --dry-run and --json to tell",
                    "leave one of them away");
        }
    }

    private static void requireSingle(List<Artifact> artifacts) throws CommandFailure {
        if (artifacts.size() != 1) {
            throw CommandFailure.usage(
                    "--out - prints one file, and this would make " + artifacts.size() + ": "
                            + artifacts.stream().map(Artifact::path).limit(4).collect(Collectors.joining(", ")),
                    "ask for one version and one format, or give a folder");
        }
    }

    private static GenerationResult preview(Generation generation) throws CommandFailure {
        try {
            return generation.preview();
        } catch (IOException e) {
            throw CommandFailure.output(e);
        }
    }

    /** Writing is a matter of milliseconds: an interrupt waits for its end, so no half output stays. */
    private static GenerationResult write(Generation generation) throws CommandFailure {
        try {
            return Uninterrupted.call(generation::write);
        } catch (IOException e) {
            throw CommandFailure.output(e);
        }
    }

    private static void printFindings(Console console, List<DocumentFinding> findings) {
        for (DocumentFinding finding : findings) {
            console.error(finding.file() + ": " + finding.message(), "");
        }
    }
}
