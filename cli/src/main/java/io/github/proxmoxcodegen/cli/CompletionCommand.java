package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands, options and their values in a shell. */
@Command(
        name = "generate-completion",
        description = "Prints a script for bash and zsh that completes commands, options and values.",
        footer = {
            "",
            "For the shell that is open:",
            "  source <(proxmox-codegen generate-completion)",
            "For every bash to come:",
            "  proxmox-codegen generate-completion \\",
            "    > ~/.local/share/bash-completion/completions/proxmox-codegen"
        })
final class CompletionCommand extends ConsoleCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) {
        CommandSpec root = spec.root();
        console.out().println(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCodes.DONE;
    }
}
