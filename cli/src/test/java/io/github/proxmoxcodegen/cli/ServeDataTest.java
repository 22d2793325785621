package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.Terminal;
import io.github.proxmoxcodegen.server.MockProxmox;
import io.github.proxmoxcodegen.server.ServerSettings;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.ByteArrayOutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code serve --data FILE}, and the variable in its place. */
final class ServeDataTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String version(Map<String, String> environment, String... arguments) throws Exception {
        Console console =
                new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Terminal.NONE, environment);
        ServerSettings settings = CommandLine.populateCommand(new ServeOptions(), arguments)
                .settings(console)
                .build();
        try (MockProxmox proxmox =
                MockProxmox.start(Specs.standard().resolve("latest").api(), settings)) {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(proxmox.uri() + "/version").toURL().openConnection();
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theFileSaysWhatIsAnswered() throws Exception {
        String json = file("a.json", "{\"/version\": {\"version\": \"of JSON\"}}");
        String yaml = file("a.yaml", "/version: {version: of YAML}\n");
        assertThat(version(Map.of(), "--port", "0", "--data", json)).contains("of JSON");
        assertThat(version(Map.of("PROXMOX_MOCK_DATA_PATH", yaml), "--port", "0"))
                .contains("of YAML");
        assertThat(version(Map.of("PROXMOX_MOCK_DATA_PATH", yaml), "--port", "0", "--data", json))
                .contains("of JSON");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsPlace() throws Exception {
        CommandRun missing = CommandRun.of("serve", "--data", "/nowhere/x.json");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("/nowhere/x.json: no such file").doesNotContain("Exception");
        String wrong = file("b.yaml", "guests: {100: {node: nowhere}}\n");
        CommandRun refused = CommandRun.of("serve", "--data", wrong);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("b.yaml").contains("guests.100.node").contains("no node 'nowhere'");
    }
}
