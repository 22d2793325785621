package io.github.proxmoxcodegen.cli.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** The last step of packaging the command; Maven calls it. */
public final class BuildStep {

    private BuildStep() {}

    /**
     * Makes the archive, then leaves the mark by which the launcher script knows that the build was complete and when it
     * began.
     *
     * @param args the jar of the command, and when the build began, in ISO 8601
     */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]).toAbsolutePath().normalize();
        StartupArchive archive = StartupArchive.beside(jar);
        archive.makeIfDue(Path.of(System.getProperty("java.home")).toRealPath());
        Path mark = archive.folder().resolve("built");
        Files.writeString(mark, "");
        Files.setLastModifiedTime(mark, FileTime.from(Instant.parse(args[1])));
    }
}
