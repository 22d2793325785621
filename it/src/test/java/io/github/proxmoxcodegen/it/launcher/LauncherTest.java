package io.github.proxmoxcodegen.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for sh")
final class LauncherTest {

    @TempDir
    Path temp;

    private Checkout checkout;

    @BeforeEach
    void prepare() throws Exception {
        checkout = Checkout.in(temp.toRealPath());
    }

    @Test
    void handsEveryArgumentOnUntouched() throws Exception {
        checkout.build();

        Checkout.Result result =
                checkout.run("generate", "", "two words", "*", "$HOME", "it's \"so\"", "--", "-x", "back\\slash");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("<-jar>\n<" + checkout.root() + "/cli/target/proxmox-codegen.jar>\n<generate>\n")
                .endsWith("<generate>\n<>\n<two words>\n<*>\n<$HOME>\n<it's \"so\">\n<-->\n<-x>\n<back\\slash>\n");
    }

    @Test
    void handsOptionsForJavaOn() throws Exception {
        checkout.build();
        checkout.set("JAVA_OPTS", "-Xmx1g  -Xshare:off -XX:+UseParallelGC");

        assertThat(checkout.run("x").out())
                .contains("<-Xmx1g>\n<-Xshare:off>\n<-XX:+UseParallelGC>\n")
                .doesNotContain("UseSerialGC");
    }

    @Test
    void worksFromAnyFolderAndThroughALink() throws Exception {
        checkout.build();
        Path elsewhere = Files.createDirectories(temp.resolve("else where"));
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("pc"), checkout.root().resolve("proxmox-codegen"));
        Path second = Files.createSymbolicLink(elsewhere.resolve("link to it"), Path.of("pc"));

        String expected = checkout.run("--version").out();

        assertThat(expected).contains(checkout.root() + "/cli/target/proxmox-codegen.jar");
        assertThat(checkout.run(link, elsewhere, "--version").out()).isEqualTo(expected);
        assertThat(checkout.run(second, elsewhere, "--version").out()).isEqualTo(expected);
        assertThat(checkout.run(Path.of("./pc"), elsewhere, "--version").out()).isEqualTo(expected);
    }

    @Test
    void buildsOnFirstUseAndAfterAChangeOnly() throws Exception {
        checkout.maven(checkout.buildResult());

        Checkout.Result first = checkout.run("x");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("building on first use");
        assertThat(first.out()).endsWith("<x>\n").doesNotContain("uild");
        assertThat(checkout.run("x").err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);

        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Path source = Files.writeString(checkout.root().resolve("cli/src/main/java/A.java"), "class A {}");
        Files.setLastModifiedTime(source, later);
        assertThat(checkout.run("x").err()).contains("the sources have changed; building");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        Path source = Files.writeString(checkout.root().resolve("cli/src/main/java/A.java"), "class A {}");
        checkout.build();
        checkout.maven(checkout.buildResult());
        checkout.run("x");
        assertThat(checkout.builds()).isZero();

        Thread.sleep(20); // the time stamps of a file system are this coarse
        Files.delete(source);
        checkout.run("x");

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatFailsIsReportedAndTriedAgain() throws Exception {
        checkout.maven("echo '[INFO] Building x [1/5]'\n"
                + "echo '[ERROR] A.java:[3,5] cannot find symbol'\n"
                + "echo '[ERROR] -> [Help 1]'\n"
                + "echo '[ERROR] Re-run Maven using the -X switch'\n"
                + checkout.buildResult()
                + "exit 1");

        for (int attempt = 1; attempt <= 2; attempt++) {
            Checkout.Result result = checkout.run("generate");
            assertThat(result.exitCode()).isEqualTo(70);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .contains("the build failed", "[ERROR] A.java:[3,5] cannot find symbol", "launcher-build.log")
                    .doesNotContain("Re-run Maven", "Help 1");
            assertThat(checkout.builds()).isEqualTo(attempt);
            assertThat(checkout.root().resolve("target/launcher.lock")).doesNotExist();
            assertThat(checkout.root().resolve("cli/target/launcher/built")).doesNotExist();
        }
    }

    @Test
    void concurrentFirstUsesBuildOnce() throws Exception {
        checkout.maven("sleep 1\n" + checkout.buildResult());
        Path launcher = checkout.root().resolve("proxmox-codegen");

        Checkout.Call one = checkout.start(launcher, checkout.root(), "one");
        Checkout.Call two = checkout.start(launcher, checkout.root(), "two");
        Checkout.Call three = checkout.start(launcher, checkout.root(), "three");

        assertThat(Checkout.await(one).out()).endsWith("<one>\n");
        assertThat(Checkout.await(two).out()).endsWith("<two>\n");
        assertThat(Checkout.await(three).out()).endsWith("<three>\n");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aLockWhoseOwnerDiedIsRemoved() throws Exception {
        checkout.maven(checkout.buildResult());
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(checkout.root().resolve("target"));
        Files.createSymbolicLink(checkout.root().resolve("target/launcher.lock"), Path.of(Long.toString(dead.pid())));

        assertThat(checkout.run("x").exitCode()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissingAndWhichPackageHasIt() throws Exception {
        assertThat(checkout.run("x").err()).contains("there is no mvn on the PATH", "apt-get install maven");

        checkout.unset("JAVA_HOME");
        assertThat(checkout.run("x").err())
                .contains("there is no java on the PATH", "apt-get install openjdk-17-jdk-headless");

        checkout.set("JAVA_HOME", temp.toString());
        assertThat(checkout.run("x").err()).contains("there is no bin/java in it");
    }

    @Test
    void refusesAnOldJavaAndOneWithoutACompiler() throws Exception {
        checkout.jdk("11.0.2");
        Checkout.Result old = checkout.run("x");
        assertThat(old.exitCode()).isEqualTo(70);
        assertThat(old.err()).contains("is version 11.0.2", "openjdk-17-jdk-headless");

        checkout.jdk("1.8.0_292");
        assertThat(checkout.run("x").err()).contains("is version 1.8.0_292");

        checkout.jdk("25.0.3");
        Files.delete(temp.toRealPath().resolve("jdk/bin/javac"));
        assertThat(checkout.run("x").err()).contains("it has no bin/javac");
    }

    @Test
    void refusesAnOldMaven() throws Exception {
        Path maven = Files.writeString(checkout.tools().resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3'\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();

        assertThat(checkout.run("x").err()).contains("mvn is version 3.6.3", "apt-get install maven");
    }

    @Test
    void startsTheRealCommand() throws Exception {
        Path target = Objects.requireNonNull(Checkout.LAUNCHER.getParent()).resolve("cli/target");
        assumeTrue(
                Files.isRegularFile(target.resolve("launcher/built")),
                "skipped: the command is not packaged (run mvn verify)");
        Path packaged = Files.createSymbolicLink(checkout.root().resolve("cli/target"), target);
        checkout.set("JAVA_HOME", System.getProperty("java.home"));
        Path link = Files.createSymbolicLink(temp.resolve("pc"), checkout.root().resolve("proxmox-codegen"));

        Checkout.Result result = checkout.run(link, temp, "--version");
        Files.delete(packaged);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("proxmox-codegen ").contains("Java " + System.getProperty("java.version"));
    }
}
