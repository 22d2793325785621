package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.DiagnosticPrinter;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.SpecVerifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks that snapshots are what their manifests say. */
@Command(
        name = "verify",
        description = "Checks that snapshots are canonical and are what their manifests say; exits with 1 if not.")
final class SnapshotVerifyCommand extends ConsoleCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "TAG",
            completionCandidates = SpecNames.class,
            description = "The tags to check. Default: all.")
    private List<String> tags = new ArrayList<>();

    @Mixin
    private SnapshotFolder folder = new SnapshotFolder();

    @Option(names = "--json", order = 20, description = "Print JSON.")
    private boolean json;

    SnapshotVerifyCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        List<SpecEntry> entries = new ArrayList<>();
        for (String tag : tags) {
            entries.add(Catalogs.entry(folder.path, tag));
        }
        if (tags.isEmpty()) {
            entries.addAll(Catalogs.of(folder.path).entries());
        }
        Map<SpecEntry, List<Diagnostic>> findings = new LinkedHashMap<>();
        for (SpecEntry entry : entries) {
            console.status("Verifying " + entry.tag() + " ...");
            findings.put(entry, SpecVerifier.verify(entry));
        }
        if (json) {
            printJson(console, findings);
        } else {
            printText(console, findings);
        }
        return findings.values().stream().allMatch(List::isEmpty) ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private static void printText(Console console, Map<SpecEntry, List<Diagnostic>> findings) {
        findings.forEach((entry, list) -> {
            if (!list.isEmpty()) {
                console.out().println(console.outPaint().apply(Style.RED, "broken") + "  " + entry.tag());
                new DiagnosticPrinter(console).print(list);
            } else if (!console.isQuiet()) {
                console.out().println(console.outPaint().apply(Style.GREEN, "good") + "    " + entry.tag());
            }
        });
        if (!console.isQuiet()) {
            long broken =
                    findings.values().stream().filter(list -> !list.isEmpty()).count();
            console.out()
                    .println(Quantity.of(findings.size(), "snapshot") + " verified, "
                            + (broken == 0 ? "all good" : broken + " broken"));
        }
    }

    private static void printJson(Console console, Map<SpecEntry, List<Diagnostic>> findings) {
        JsonOutput.print(console, generator -> {
            generator.writeStartArray();
            for (Map.Entry<SpecEntry, List<Diagnostic>> finding : findings.entrySet()) {
                generator.writeStartObject();
                generator.writeStringField("tag", finding.getKey().tag().toString());
                generator.writeBooleanField("good", finding.getValue().isEmpty());
                DiagnosticJson.write(generator, "findings", finding.getValue());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }
}
