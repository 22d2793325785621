package io.github.proxmoxcodegen.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.generator.GenerationResult;
import io.github.proxmoxcodegen.generator.output.WrittenFiles;
import io.github.proxmoxcodegen.generator.verify.DocumentFinding;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of {@code generate} did, for people and for machines.
 *
 * @param spec what was generated from
 * @param output the folder, as the user gave it
 * @param result what happened to it, or would have
 * @param findings what {@code --verify} found
 * @param written whether it really happened
 * @param stopwatch knows how long it took
 */
record GenerateReport(
        ResolvedSpec spec,
        Path output,
        GenerationResult result,
        List<DocumentFinding> findings,
        boolean written,
        Stopwatch stopwatch) {

    private static final int MOST_FILES = 20;
    private static final int STATE = 11;

    GenerateReport {
        findings = List.copyOf(findings);
    }

    /** Whether the folder changed, or would have. */
    boolean changes() {
        return !result.files().written().isEmpty() || !result.files().deleted().isEmpty();
    }

    void printText(Console console) {
        result.notes().forEach(note -> console.say(Printable.line(note)));
        if (console.isQuiet()) {
            return;
        }
        Paint paint = console.outPaint();
        StringBuilder text = new StringBuilder();
        List<FileState> files = files();
        for (FileState file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            text.append(paint.apply(file.style(), file.state()))
                    .append(" ".repeat(STATE - file.state().length()))
                    .append(Printable.line(file.path().toString()))
                    .append('\n');
        }
        if (files.size() > MOST_FILES) {
            text.append("and ").append(files.size() - MOST_FILES).append(" more\n");
        }
        for (Path kept : result.files().kept()) {
            text.append("not removed: ")
                    .append(Printable.line(shown(kept).toString()))
                    .append(" is no longer generated, but somebody changed it\n");
        }
        console.out().print(text.append(paint.apply(Style.BOLD, summary())).append('\n'));
    }

    private String summary() {
        WrittenFiles files = result.files();
        int total = files.written().size() + files.unchanged().size();
        String what = SpecLoader.title(spec.api()) + ", " + Quantity.of(result.operations(), "operation") + ": ";
        String size = " (" + Quantity.bytes(files.bytes()) + ")";
        String time = Quantity.seconds(stopwatch.milliseconds());
        if (!changes()) {
            return what + Quantity.of(total, "file") + size + " in " + output + " up to date (" + time + ")";
        }
        String count = files.unchanged().isEmpty()
                ? Quantity.of(total, "file")
                : files.written().size() + " of " + Quantity.of(total, "file");
        String removed = files.deleted().isEmpty()
                ? ""
                : (written ? ", removed " : ", would remove ") + files.deleted().size();
        return what + (written ? "wrote " : "would write ") + count + size + " to " + output + removed + " in " + time;
    }

    void printJson(Console console) {
        JsonOutput.print(console, this::writeTo);
    }

    private void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("spec", spec.origin().label());
        json.writeStringField("product", spec.api().product().id());
        if (spec.api().version().isPresent()) {
            json.writeStringField("version", spec.api().version().get());
        }
        json.writeNumberField("operations", result.operations());
        json.writeStringField("output", output.toString());
        json.writeBooleanField("written", written);
        json.writeArrayFieldStart("files");
        for (FileState file : files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path().toString());
            json.writeStringField("state", file.state());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("bytes", result.files().bytes());
        json.writeArrayFieldStart("notes");
        for (String note : result.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        DiagnosticJson.write(json, "diagnostics", spec.diagnostics());
        json.writeArrayFieldStart("findings");
        for (DocumentFinding finding : findings) {
            json.writeStartObject();
            json.writeStringField("file", finding.file());
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("milliseconds", stopwatch.milliseconds());
        json.writeEndObject();
    }

    private List<FileState> files() {
        List<FileState> files = new ArrayList<>();
        String toWrite = written ? "written" : "to write";
        String toDelete = written ? "deleted" : "to delete";
        result.files().written().forEach(file -> files.add(new FileState(toWrite, Style.GREEN, shown(file))));
        result.files().unchanged().forEach(file -> files.add(new FileState("unchanged", Style.FAINT, shown(file))));
        result.files().deleted().forEach(file -> files.add(new FileState(toDelete, Style.YELLOW, shown(file))));
        return files;
    }

    /** A file below the folder as the user gave it, instead of its absolute path. */
    private Path shown(Path file) {
        return output.resolve(output.toAbsolutePath().normalize().relativize(file));
    }

    private record FileState(String state, Style style, Path path) {}
}
