package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.UserDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which releases have names for a run. */
final class Catalogs {

    private Catalogs() {}

    /** The releases of a folder, where one is named, then those of the user, then those that come with this program. */
    static SpecCatalog of(Optional<Path> folder) throws IOException {
        List<Path> folders =
                Stream.concat(folder.stream(), Stream.of(UserDirectory.path())).toList();
        return SpecCatalog.of(folders);
    }

    /** The release of that name. */
    static SpecEntry entry(Optional<Path> folder, String name) throws CommandFailure, IOException {
        SpecCatalog catalog = of(folder);
        return catalog.find(name)
                .orElseThrow(() -> CommandFailure.input(
                        "there is no snapshot '" + Printable.line(name) + "'",
                        "there are "
                                + catalog.entries().stream()
                                        .map(entry -> entry.tag().toString())
                                        .collect(Collectors.joining(", "))));
    }
}
