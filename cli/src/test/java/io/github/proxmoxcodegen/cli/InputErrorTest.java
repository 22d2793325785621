package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputErrorTest {

    @TempDir
    Path temp;

    private CommandRun generate(Path spec) {
        return CommandRun.of(
                "generate",
                "--spec",
                spec.toString(),
                "--out",
                temp.resolve("out").toString());
    }

    @Test
    void aSyntaxErrorIsShownWithItsLine() throws IOException {
        Path spec = temp.resolve("broken.js");
        Files.writeString(spec, Resources.read("small-apidoc.js").replace("\"name\": \"index\",", "\"name\": index,"));

        CommandRun run = generate(spec);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: ")
                .contains("  at " + spec + ":9:")
                .contains("hint: ");
        assertThat(run.err().lines().map(String::stripTrailing))
                .containsSubsequence("   | \"name\": index,", "   |         ^");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void aPageInsteadOfAFileIsNamedAsOne() throws IOException {
        Path spec = Files.writeString(temp.resolve("page.js"), "<!DOCTYPE html><html><body>Log in</body></html>");

        CommandRun run = generate(spec);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).containsIgnoringCase("html").doesNotContain("\tat ");
    }

    @Test
    void aTagThatThereIsNotIsAnsweredWithTheNearest() {
        CommandRun run = CommandRun.of("inspect", "9.22");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("there is no release '9.22'").contains("9.2");
    }

    @Test
    void aFileThatThereIsNot() {
        CommandRun run = generate(temp.resolve("missing.js"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("missing.js").contains("hint: ");
    }
}
