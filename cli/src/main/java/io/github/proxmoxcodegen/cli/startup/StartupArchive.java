package io.github.proxmoxcodegen.cli.startup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The archive of loaded classes (class data sharing) that the launcher script starts Java with.
 *
 * <p>An archive fits one Java and one class path, so each version of Java has its own: {@code startup-VERSION.jsa}. A file
 * {@code startup-VERSION.key} beside it tells more closely which it fits, in the form that the launcher compares: the
 * jar, the home of Java, and the {@code release} file found there. Where Java cannot make an archive, that file stands
 * alone, so that nobody tries again.
 */
public final class StartupArchive {

    private static final long TIMEOUT_SECONDS = 120;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"?([0-9A-Za-z.+_-]+)\"?");

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

    /** Removes the archives of earlier builds, and makes the one for this Java unless there is one. */
    void makeIfDue(Path javaHome) throws IOException {
        removeOutdated();
        Path key = keyFile(javaHome);
        if (!Files.isRegularFile(key) || !Files.readString(key).equals(key(javaHome))) {
            make(javaHome);
        }
    }

    private void removeOutdated() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        FileTime built = newestJar();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "startup*.{key,jsa}")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(built) < 0) {
                    Files.delete(file);
                }
            }
        }
    }

    /** When the class path last changed: Java silently ignores an archive when any jar of it is another one. */
    private FileTime newestJar() throws IOException {
        FileTime newest = Files.getLastModifiedTime(jar);
        Path libraries = jar.resolveSibling("lib");
        if (Files.isDirectory(libraries)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(libraries, "*.jar")) {
                for (Path file : files) {
                    FileTime time = Files.getLastModifiedTime(file);
                    newest = time.compareTo(newest) > 0 ? time : newest;
                }
            }
        }
        return newest;
    }

    private void make(Path javaHome) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(keyFile(javaHome));
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
                Files.move(archive, file(javaHome, ".jsa"), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file(javaHome, ".jsa"));
                System.err.println("proxmox-codegen: this Java makes no class archive; starting takes longer");
            }
            Files.writeString(keyFile(javaHome), key(javaHome));
        } finally {
            delete(work);
        }
    }

    private Path keyFile(Path javaHome) throws IOException {
        return file(javaHome, ".key");
    }

    private Path file(Path javaHome, String ending) throws IOException {
        String version = release(javaHome)
                .lines()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst()
                .orElse("unknown");
        return folder.resolve("startup-" + version + ending);
    }

    private String key(Path javaHome) throws IOException {
        return jar + "\n" + javaHome + "\n" + release(javaHome);
    }

    private static String release(Path javaHome) throws IOException {
        Path release = javaHome.resolve("release");
        return Files.isReadable(release) ? Files.readString(release) : "";
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
