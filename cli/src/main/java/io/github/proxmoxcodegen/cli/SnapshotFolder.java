package io.github.proxmoxcodegen.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder of snapshots that a command works on. */
final class SnapshotFolder {

    @Option(
            names = "--dir",
            order = 10,
            paramLabel = "DIR",
            description = "A folder of snapshots. Default: proxmox-codegen/specs below $XDG_DATA_HOME, or below "
                    + "~/.local/share.")
    Optional<Path> path = Optional.empty();
}
