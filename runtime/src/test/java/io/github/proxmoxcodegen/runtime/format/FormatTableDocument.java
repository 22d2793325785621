package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The table {@code runtime/FORMATS.md}. The test compares it with the code; running with {@code -Dgolden.update} writes it
 * anew.
 */
final class FormatTableDocument {

    private static final Path FILE = Path.of(System.getProperty("project.root", ".."), "runtime", "FORMATS.md");

    private FormatTableDocument() {}

    static String read() {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(FILE, render());
            }
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String render() {
        StringBuilder table = new StringBuilder("""
                # Named formats

                What an apidoc calls a `format` by name, over all pinned releases. Names ending in `-list` (elements separated by
                commas, semicolons and white space, or by NULs) and `-opt` (empty and `0` pass) follow the format before the
                suffix. A name that is not in this table accepts everything.

                The last column says what the server checks beyond this and nobody else can; such values are accepted.

                | format | accepts | only the server checks |
                | --- | --- | --- |
                """);
        for (String name : Formats.names()) {
            Format format = Formats.named(name).orElseThrow();
            String accepts = Formats.object(name)
                    .map(object -> "a property string of "
                            + String.join(
                                    ", ",
                                    object.parts().stream()
                                            .map(part -> "`" + part.name() + "`")
                                            .toList()))
                    .orElseGet(() -> ((NamedFormat) format).expectation());
            table.append("| `")
                    .append(name)
                    .append("` | ")
                    .append(accepts.replace("|", "\\|"))
                    .append(" | ")
                    .append(format.limitation().orElse(""))
                    .append(" |\n");
        }
        return table.toString();
    }
}
