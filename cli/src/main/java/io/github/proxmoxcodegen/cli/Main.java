package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;

/** The entry point of the command. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code; nothing else in the project ends a process. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs the command in this process, against the streams of a console, and gives its exit code. Never throws. */
    public static int run(Console console, String... args) {
        return new CommandRunner(console).run(args);
    }
}
