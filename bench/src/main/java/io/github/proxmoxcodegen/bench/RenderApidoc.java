package io.github.proxmoxcodegen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the apidoc that stands in for a published one to the file named as its argument. */
public final class RenderApidoc {

    private RenderApidoc() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Give the file to write.");
            System.exit(2);
        }
        String text = ApidocRenderer.render(BenchmarkInput.pinned());
        Files.write(Path.of(arguments[0]), text.getBytes(StandardCharsets.UTF_8));
    }
}
