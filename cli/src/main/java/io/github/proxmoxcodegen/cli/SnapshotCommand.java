package io.github.proxmoxcodegen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The releases that have names; only its subcommands do something. */
@Command(
        name = "snapshot",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Manages snapshots: the facts of an API under a tag, as canonical text.",
            "",
            "Some come with this program. Others are imported into a folder of yours."
        })
final class SnapshotCommand {

    @Mixin
    CommonOptions common = new CommonOptions();
}
