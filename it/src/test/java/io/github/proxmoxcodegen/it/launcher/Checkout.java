package io.github.proxmoxcodegen.it.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A checkout in a temporary folder, with the real launcher and stand-ins for Java and Maven. */
final class Checkout {

    static final Path LAUNCHER = Path.of(Objects.requireNonNull(System.getProperty("project.root"), "project.root"))
            .resolve("proxmox-codegen");

    /** What the launcher calls besides Java and Maven, for a PATH that lacks those. */
    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "cmp",
            "find",
            "grep",
            "head",
            "ln",
            "mkdir",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sh",
            "sleep",
            "stty",
            "tail");

    private final Path root;
    private final Path tools;
    private final Path java;
    private final Map<String, String> environment = new HashMap<>();

    /** What a call of the launcher gave. */
    record Result(int exitCode, String out, String err) {}

    private Checkout(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        java = folder.resolve("jdk");
        Files.copy(LAUNCHER, root.resolve("proxmox-codegen"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(root.resolve("cli/src/main/java"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        FileTime yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        for (String source : List.of("pom.xml", "cli/src/main", "cli/src/main/java")) {
            Files.setLastModifiedTime(root.resolve(source), yesterday);
        }
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "exec " + find(tool) + " \"$@\"");
        }
        environment.put("PATH", tools.toString());
        environment.put("JAVA_HOME", java.toString());
        environment.put("JAVA_OPTS", "-Xshare:off");
    }

    /** A checkout that was never built, with a JDK 17 and no Maven. */
    static Checkout in(Path folder) throws IOException {
        Checkout checkout = new Checkout(folder);
        checkout.jdk("17.0.9");
        return checkout;
    }

    private static Path find(String tool) throws IOException {
        for (String folder : List.of("/usr/bin", "/bin")) {
            Path file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IOException("no " + tool + " in /usr/bin and /bin");
    }

    /** Puts a JDK in place whose java prints its arguments, one in a line between angle brackets. */
    void jdk(String version) throws IOException {
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(java.resolve("bin/java"), "for a; do printf '<%s>\\n' \"$a\"; done");
        script(java.resolve("bin/javac"), "exit 1");
    }

    /** Puts a Maven in place: it tells its version, and for a build runs a script in the folder of the checkout. */
    void maven(String build) throws IOException {
        script(
                tools.resolve("mvn"),
                "case \"$*\" in *--version*) echo 'Apache Maven 3.8.7'; exit;; esac\n" + "printf 'build\\n' >>'" + root
                        + "/builds'\n" + build);
    }

    /** What a successful build leaves behind. */
    String buildResult() {
        return "mkdir -p cli/target/launcher; : >cli/target/proxmox-codegen.jar; : >cli/target/launcher/built\n";
    }

    /** Makes it look built. */
    void build() throws IOException {
        Files.createDirectories(root.resolve("cli/target/launcher"));
        Files.writeString(root.resolve("cli/target/proxmox-codegen.jar"), "");
        Files.writeString(root.resolve("cli/target/launcher/built"), "");
    }

    int builds() throws IOException {
        Path log = root.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    Path root() {
        return root;
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void unset(String variable) {
        environment.remove(variable);
    }

    Path tools() {
        return tools;
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        return run(root.resolve("proxmox-codegen"), root, arguments);
    }

    /** Calls the launcher by a path, in a folder. */
    Result run(Path launcher, Path folder, String... arguments) throws IOException, InterruptedException {
        return await(start(launcher, folder, arguments));
    }

    /** A call under way. */
    record Call(Process process, Path out, Path err) {}

    Call start(Path launcher, Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(root.getParent(), "out", "");
        Path err = Files.createTempFile(root.getParent(), "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Call(builder.start(), out, err);
    }

    static Result await(Call call) throws IOException, InterruptedException {
        if (!call.process().waitFor(60, TimeUnit.SECONDS)) {
            call.process().destroyForcibly();
            throw new IOException("the launcher did not end: " + Files.readString(call.err()));
        }
        return new Result(
                call.process().exitValue(),
                Files.readString(call.out(), StandardCharsets.UTF_8),
                Files.readString(call.err(), StandardCharsets.UTF_8));
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + content + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
