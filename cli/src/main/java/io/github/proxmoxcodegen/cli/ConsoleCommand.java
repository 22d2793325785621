package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command that does something has: the common options and a console. */
abstract class ConsoleCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    private final Console console;

    ConsoleCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws Exception {
        if (common.quiet) {
            console.quiet();
        }
        return run(console);
    }

    /** Does what the options ask for and gives the exit code. */
    abstract int run(Console console) throws Exception;
}
