package io.github.proxmoxcodegen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command without a subcommand: it has only help to give. */
@Command(
        name = "proxmox-codegen",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads the API description of a Proxmox product, writes OpenAPI documents from it, and checks "
                    + "requests against it.",
            "",
            "A SPEC is a tag of a pinned release (latest, 9.2, pve-9.2, pbs-4), a file or https URL of an "
                    + "apidoc.js, or - for standard input. Arguments may stand in a file: @FILE."
        },
        footer = {
            "",
            "Examples:",
            "  proxmox-codegen generate",
            "  proxmox-codegen generate --spec 8.4 --openapi-version 3.0 --format yaml",
            "  proxmox-codegen inspect GET /nodes/pve1/qemu/100/config",
            "  proxmox-codegen validate POST /nodes/pve1/qemu --set vmid=100",
            "  source <(proxmox-codegen generate-completion)"
        })
final class RootCommand {

    @Mixin
    CommonOptions common = new CommonOptions();
}
