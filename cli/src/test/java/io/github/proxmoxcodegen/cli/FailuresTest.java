package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(OutputStream out) {
        return new Console(out, err, Terminal.NONE, Map.of());
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBugAsksForAReportAndShowsNoTraceUnlessAsked() {
        int exitCode =
                new Failures(console(OutputStream.nullOutputStream()), false).of(new IllegalStateException("odd"));

        assertThat(exitCode).isEqualTo(70);
        assertThat(messages()).contains("IllegalStateException: odd", "please report it with what --stacktrace prints");
        assertThat(messages()).doesNotContain("\tat ");
    }

    @Test
    void aBugShowsItsTraceOnRequest() {
        new Failures(console(OutputStream.nullOutputStream()), true).of(new IllegalStateException("odd"));

        assertThat(messages()).contains("\tat ");
    }

    @Test
    void aFullHeapIsNoBug() {
        new Failures(console(OutputStream.nullOutputStream()), false).of(new OutOfMemoryError());

        assertThat(messages()).contains("the Java heap is full", "JAVA_OPTS=-Xmx");
    }

    @Test
    void aReaderThatWentAwayIsNoFailure() {
        int exitCode = Main.run(console(failing("Broken pipe")), "--help");

        assertThat(exitCode).isZero();
        assertThat(messages()).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsOne() {
        int exitCode = Main.run(console(failing("No space left on device")), "--help");

        assertThat(exitCode).isEqualTo(4);
        assertThat(messages()).contains("cannot write to standard output: No space left on device");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
