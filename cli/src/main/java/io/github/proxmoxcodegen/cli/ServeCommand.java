package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.cli.console.TextTable;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.server.MockProxmox;
import io.github.proxmoxcodegen.server.ServerSettings;
import io.github.proxmoxcodegen.server.Startup;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a mock of an API until it is interrupted. */
@Command(
        name = "serve",
        description = {
            "Serves a mock of a Proxmox API: true to the wire below /api2/json, and as plain JSON at the root.",
            "",
            "It begins with a cluster of three nodes and forgets everything when it ends."
        },
        footer = {
            "",
            "Examples:",
            "  proxmox-codegen serve",
            "  proxmox-codegen serve --spec 8.4 --port 8006 --task-time 2s",
            "  proxmox-codegen serve --coverage"
        })
final class ServeCommand extends ConsoleCommand {

    @Option(
            names = {"-s", "--spec"},
            order = 1,
            paramLabel = "SPEC",
            completionCandidates = SpecNames.class,
            description = "Which API to serve: a tag, a file, an https URL, or - for standard input. Default: "
                    + "$PROXMOX_MOCK_SCHEMA_VERSION, else latest.")
    private Optional<String> spec = Optional.empty();

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(
            names = "--coverage",
            order = 30,
            description = "Serve nothing; print how much of each operation's behaviour the mock has: sample, stateful "
                    + "or behavioural.")
    private boolean coverage;

    @Mixin
    private ReadOptions read = new ReadOptions();

    ServeCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        ServerSettings settings = options.settings(console).build();
        if (coverage) {
            printCoverage(console, load(console).api());
            return ExitCodes.DONE;
        }
        // Reading the spec takes about as long as starting what serves it.
        try (Startup startup = Startup.begin(settings)) {
            Api api = load(console).api();
            try (MockProxmox proxmox = finish(startup, api, settings)) {
                greet(console, api, settings, proxmox);
                waitForInterrupt(proxmox);
            }
        }
        return ExitCodes.DONE;
    }

    private ResolvedSpec load(Console console) throws InvalidInputException, CommandFailure, IOException {
        return new SpecLoader(console, read)
                .load(spec.or(() -> console.variable("PROXMOX_MOCK_SCHEMA_VERSION"))
                        .orElse("latest"));
    }

    private static MockProxmox finish(Startup startup, Api api, ServerSettings settings) throws CommandFailure {
        try {
            return startup.finish(api);
        } catch (IOException e) {
            throw CommandFailure.place(
                    "cannot listen on " + settings.host() + " port " + settings.port() + ": " + e.getMessage(),
                    "choose a free port with --port, 0 for any, and an interface of this machine with --host",
                    e);
        }
    }

    private static void greet(Console console, Api api, ServerSettings settings, MockProxmox proxmox) {
        console.say("Mock of " + SpecLoader.title(api));
        console.say("  plain JSON        " + proxmox.uri());
        console.say("  true to the wire  " + proxmox.wireUri());
        if (settings.wireAuth()) {
            console.say("  login             " + MockProxmox.USER + " / " + MockProxmox.PASSWORD);
            console.say("  token             " + MockProxmox.TOKEN);
        } else {
            console.say("  no credentials are asked for");
        }
        proxmox.fingerprint().ifPresent(print -> console.say("  certificate       SHA-256 " + print));
        console.say("Ctrl-C ends it.");
    }

    /** The first interrupt stops the server gently: calls that are under way are answered. */
    private static void waitForInterrupt(MockProxmox proxmox) throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            interrupted.countDown();
                            proxmox.close();
                        },
                        "stop"));
        interrupted.await();
    }

    private static void printCoverage(Console console, Api api) {
        TextTable table = new TextTable("LEVEL", "METHOD", "PATH");
        MockProxmox.coverage(api)
                .forEach((operation, level) ->
                        table.add(level, operation.method().name(), operation.path()));
        console.out().print(table.text(console.outPaint(), Style.CYAN));
    }
}
