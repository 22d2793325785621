package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the commands together, no more of them than a command line needs: looking into each takes time. */
final class CommandTree {

    private static final int LEAST_HELP_WIDTH = 60;
    private static final int GREATEST_HELP_WIDTH = 100;

    private final Console console;
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    CommandTree(Console console) {
        this.console = console;
        commands.put("generate", () -> new GenerateCommand(console));
        commands.put("inspect", () -> new InspectCommand(console));
        commands.put("validate", () -> new ValidateCommand(console));
        commands.put("serve", () -> new ServeCommand(console));
        commands.put("snapshot", this::snapshot);
        commands.put("generate-completion", () -> new CompletionCommand(console));
        commands.put("help", CommandLine.HelpCommand::new);
    }

    /** The tree for a command line: with one subcommand when it is called by its name at once, else with all. */
    CommandLine forArguments(String... args) {
        CommandLine root = new CommandLine(new RootCommand());
        String first = args.length == 0 ? "" : args[0];
        Supplier<Object> only = commands.get(first);
        if (only != null && !first.startsWith("help") && !first.equals("generate-completion")) {
            root.addSubcommand(first, only.get());
        } else {
            commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
        }
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, Math.min(GREATEST_HELP_WIDTH, console.width())));
        finish(root);
        return root;
    }

    private CommandLine snapshot() {
        return new CommandLine(new SnapshotCommand())
                .addSubcommand(new SnapshotListCommand(console))
                .addSubcommand(new SnapshotShowCommand(console))
                .addSubcommand(new SnapshotImportCommand(console))
                .addSubcommand(new SnapshotVerifyCommand(console));
    }

    private static void finish(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.sortOptions(false);
        usage.sortSynopsis(false);
        usage.exitCodeListHeading("%nExit codes:%n");
        usage.exitCodeList(ExitCodes.explained());
        if (usage.customSynopsis().length == 0) {
            usage.abbreviateSynopsis(true);
        }
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nArguments:%n");
        usage.optionListHeading("%nOptions:%n");
        usage.commandListHeading("%nCommands:%n");
        command.getSubcommands().values().forEach(CommandTree::finish);
    }
}
