package io.github.proxmoxcodegen.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that reads a spec. */
final class ReadOptions {

    @Option(
            names = "--spec-dir",
            order = 79,
            paramLabel = "DIR",
            description = "A folder that 'snapshot import --dir' filled: its releases have names too, and come first.")
    Optional<Path> specFolder = Optional.empty();

    @Option(
            names = "--strict",
            order = 80,
            description = "Treat warnings about the input as errors: exit with 3 and write nothing.")
    boolean strict;

    @Option(
            names = {"-v", "--verbose"},
            order = 81,
            description = "Print every warning and note about the input, not only the first few of a kind.")
    boolean verbose;
}
