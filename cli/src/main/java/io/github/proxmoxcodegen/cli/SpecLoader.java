package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.DiagnosticPrinter;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;

/** Reads what a user names as a spec, and tells what was found in it. */
final class SpecLoader {

    private final Console console;
    private final ReadOptions options;

    SpecLoader(Console console, ReadOptions options) {
        this.console = console;
        this.options = options;
    }

    /**
     * Reads a spec and prints the findings about it.
     *
     * @throws InvalidInputException when it cannot be read; nothing is printed then
     * @throws CommandFailure when there are warnings and {@code --strict} forbids them
     */
    ResolvedSpec load(String spec) throws InvalidInputException, CommandFailure, IOException {
        console.status("Reading " + (spec.equals("-") ? "standard input" : Printable.line(spec)) + " ...");
        ResolvedSpec resolved = Specs.with(Catalogs.of(options.specFolder)).resolve(spec);
        new DiagnosticPrinter(console, options.verbose).print(resolved.diagnostics());
        long warnings = resolved.warnings();
        if (options.strict && warnings > 0) {
            throw CommandFailure.input(
                    Printable.line(resolved.origin().label()) + " has " + Quantity.of(warnings, "warning")
                            + ", and --strict treats them as errors; nothing was written",
                    options.verbose ? "" : "--verbose shows them all");
        }
        return resolved;
    }

    /** What people call an API, such as {@code Proxmox VE 9.2.3}; fit for a terminal. */
    static String title(Api api) {
        return api.product().displayName()
                + api.version().map(version -> " " + Printable.line(version)).orElse("");
    }
}
