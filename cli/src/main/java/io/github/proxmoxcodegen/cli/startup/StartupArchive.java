package io.github.proxmoxcodegen.cli.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The archive of loaded classes (class data sharing) that the launcher script starts Java with.
 *
 * <p>An archive fits one Java and one class path. A file beside it tells which, in the form that the launcher compares:
 * the jar, the home of Java, and the {@code release} file found there. Where Java cannot make an archive, that file
 * stands alone, so that nobody tries again.
 */
public final class StartupArchive {

    private static final long TIMEOUT_SECONDS = 120;

    private final Path jar;
    private final Path folder;

    private StartupArchive(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** The archive for a jar, in the folder {@code launcher} next to it. */
    static StartupArchive beside(Path jar) {
        return new StartupArchive(jar, jar.resolveSibling("launcher"));
    }

    /**
     * Makes the archive for another Java than the build had; the launcher script calls it.
     *
     * @param args the jar of the command and the home of Java, as the launcher spells them
     */
    public static void main(String[] args) throws IOException {
        StartupArchive archive = beside(Path.of(args[0]));
        archive.make(Path.of(args[1]));
    }

    Path folder() {
        return folder;
    }

    /** Makes the archive unless there is one for the same Java that is newer than the jar. */
    void makeIfDue(Path javaHome) throws IOException {
        Path key = keyFile();
        boolean due = !Files.isRegularFile(key)
                || !Files.readString(key).equals(key(javaHome))
                || Files.getLastModifiedTime(key).compareTo(Files.getLastModifiedTime(jar)) < 0;
        if (due) {
            make(javaHome);
        }
    }

    private void make(Path javaHome) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(keyFile());
        Path work = Files.createTempDirectory(folder, "training");
        try {
            Path classes = work.resolve("classes.lst");
            Path archive = work.resolve("startup.jsa");
            Path java = javaHome.resolve("bin").resolve("java");
            boolean made = run(
                            work,
                            java,
                            "-XX:DumpLoadedClassList=" + classes,
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            jar.toString(),
                            Training.class.getName(),
                            work.resolve("output").toString())
                    && run(
                            work,
                            java,
                            "-Xshare:dump",
                            "-XX:SharedClassListFile=" + classes,
                            "-XX:SharedArchiveFile=" + archive,
                            "-cp",
                            jar.toString());
            if (made && Files.isRegularFile(archive)) {
                Files.move(archive, folder.resolve("startup.jsa"), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(folder.resolve("startup.jsa"));
                System.err.println("proxmox-codegen: this Java makes no class archive; starting takes longer");
            }
            Files.writeString(keyFile(), key(javaHome));
        } finally {
            delete(work);
        }
    }

    private Path keyFile() {
        return folder.resolve("startup.key");
    }

    private String key(Path javaHome) throws IOException {
        Path release = javaHome.resolve("release");
        return jar + "\n" + javaHome + "\n" + (Files.isReadable(release) ? Files.readString(release) : "");
    }

    private static boolean run(Path work, Path java, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        try {
            process.getOutputStream().close();
            return process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
