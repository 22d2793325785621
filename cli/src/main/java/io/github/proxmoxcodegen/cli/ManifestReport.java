package io.github.proxmoxcodegen.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.specs.SpecCounts;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.SpecManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** What is known of a snapshot, for people and for machines. */
final class ManifestReport {

    private static final int LABEL = 12;

    private ManifestReport() {}

    static String text(SpecEntry entry, SpecManifest manifest, Paint paint) {
        SpecCounts counts = manifest.counts();
        StringBuilder text = new StringBuilder();
        text.append(paint.apply(Style.BOLD, entry.tag().toString())).append('\n');
        field(text, paint, "also", String.join(", ", entry.aliases()));
        field(text, paint, "product", manifest.product().displayName());
        field(text, paint, "version", manifest.version().map(Printable::line).orElse("unknown"));
        field(
                text,
                paint,
                "published",
                manifest.published().map(LocalDate::toString).orElse("unknown"));
        field(
                text,
                paint,
                "operations",
                counts.operations() + " (" + counts.get() + " GET, " + counts.post() + " POST, " + counts.put()
                        + " PUT, " + counts.delete() + " DELETE) on " + Quantity.of(counts.paths(), "path"));
        field(text, paint, "parameters", Integer.toString(counts.parameters()));
        field(text, paint, "size", Quantity.bytes(manifest.snapshotBytes()));
        field(text, paint, "sha256", manifest.snapshotSha256());
        field(text, paint, "source", Printable.line(manifest.source()));
        field(text, paint, "sha256", manifest.sourceSha256());
        field(text, paint, "from", entry.folder().map(Path::toString).orElse("built in"));
        return text.toString();
    }

    static void writeFields(JsonGenerator json, SpecManifest manifest) throws IOException {
        json.writeStringField("product", manifest.product().id());
        if (manifest.version().isPresent()) {
            json.writeStringField("version", manifest.version().get());
        }
        if (manifest.published().isPresent()) {
            json.writeStringField("published", manifest.published().get().toString());
        }
        json.writeStringField("source", manifest.source());
        json.writeStringField("sourceSha256", manifest.sourceSha256());
        json.writeStringField("snapshotSha256", manifest.snapshotSha256());
        json.writeNumberField("snapshotBytes", manifest.snapshotBytes());
        SpecCounts counts = manifest.counts();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("paths", counts.paths());
        json.writeNumberField("groups", counts.groups());
        json.writeNumberField("operations", counts.operations());
        json.writeNumberField("get", counts.get());
        json.writeNumberField("post", counts.post());
        json.writeNumberField("put", counts.put());
        json.writeNumberField("delete", counts.delete());
        json.writeNumberField("parameters", counts.parameters());
        json.writeEndObject();
    }

    private static void field(StringBuilder text, Paint paint, String label, String value) {
        if (!value.isEmpty()) {
            text.append(paint.apply(Style.CYAN, label))
                    .append(" ".repeat(LABEL - label.length()))
                    .append(value)
                    .append('\n');
        }
    }
}
