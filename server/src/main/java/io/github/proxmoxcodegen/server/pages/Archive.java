package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one: the same files give the same bytes. */
final class Archive {

    /** The earliest time that an archive can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    static byte[] of(List<Artifact> artifacts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Artifact artifact : artifacts) {
                ZipEntry entry = new ZipEntry(artifact.path());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(artifact.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive could not be made in memory", e);
        }
        return bytes.toByteArray();
    }
}
