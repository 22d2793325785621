package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.ColorMode;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "Print data and errors only.")
    boolean quiet;

    @Option(
            names = "--color",
            order = 91,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "When to use colour: ${COMPLETION-CANDIDATES}. Default: auto, on a terminal; NO_COLOR and "
                    + "CLICOLOR_FORCE are respected.")
    ColorMode color = ColorMode.AUTO;

    @Option(names = "--stacktrace", order = 92, description = "Print the Java stack trace of an error.")
    boolean stacktrace;

    @Option(
            names = {"-h", "--help"},
            order = 93,
            usageHelp = true,
            description = "Print this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            order = 94,
            versionHelp = true,
            description = "Print the version.")
    boolean version;
}
