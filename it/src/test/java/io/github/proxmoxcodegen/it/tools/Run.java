package io.github.proxmoxcodegen.it.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A program and its arguments, run as a child process. Output goes to files, so neither a chatty program nor a silent one
 * can block the test.
 */
public final class Run {

    /**
     * How a process ended.
     *
     * @param exit its exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    public record Outcome(int exit, String out, String err) {

        /** Both outputs, for messages about failures. */
        public String everything() {
            return (out.strip() + "\n" + err.strip()).strip();
        }
    }

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Optional<Path> folder = Optional.empty();
    private Duration limit = Duration.ofMinutes(5);

    private Run(List<String> command) {
        this.command.addAll(command);
    }

    public static Run of(String... command) {
        return new Run(List.of(command));
    }

    public static Run of(List<String> command) {
        return new Run(command);
    }

    /** Adds arguments. */
    public Run with(String... arguments) {
        command.addAll(List.of(arguments));
        return this;
    }

    public Run in(Path workingFolder) {
        folder = Optional.of(workingFolder);
        return this;
    }

    public Run env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** How long it may take before it is killed; five minutes otherwise. */
    public Run atMost(Duration duration) {
        limit = duration;
        return this;
    }

    /** Whether a program starts and ends well with these arguments; false where it is not installed. */
    public boolean works() {
        try {
            return outcome().exit() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException when it cannot be started
     */
    public Outcome outcome() throws IOException {
        Path out = Files.createTempFile("run", ".out");
        Path err = Files.createTempFile("run", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            folder.ifPresent(path -> builder.directory(path.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("Not done after " + limit + ": " + command);
            }
            return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + command, e);
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }
}
