package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.inspect.OperationFinder;
import io.github.proxmoxcodegen.cli.inspect.OperationJson;
import io.github.proxmoxcodegen.cli.inspect.OperationList;
import io.github.proxmoxcodegen.cli.inspect.OperationReport;
import io.github.proxmoxcodegen.cli.inspect.StatsReport;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in a spec. */
@Command(
        name = "inspect",
        customSynopsis = {
            "proxmox-codegen inspect [OPTIONS] [SPEC]               figures",
            "       proxmox-codegen inspect [OPTIONS] [SPEC] --ops         its operations",
            "       proxmox-codegen inspect [OPTIONS] [SPEC] METHOD PATH   one operation"
        },
        description = {
            "Shows what is in a spec: figures, a list of its operations, or one operation with its parameters, "
                    + "permissions and answer."
        },
        footer = {
            "",
            "Examples:",
            "  proxmox-codegen inspect 8.4",
            "  proxmox-codegen inspect --ops --tag Containers --method POST",
            "  proxmox-codegen inspect PUT /nodes/pve1/qemu/100/config",
            "  proxmox-codegen inspect pbs-4 GET /version --json"
        })
final class InspectCommand extends ConsoleCommand {

    private static final String DEFAULT_SPEC = "latest";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SPEC",
            completionCandidates = SpecNames.class,
            description =
                    "What to look into: a tag (snapshot list shows them), a file, an https URL, or - for standard "
                            + "input. Default: " + DEFAULT_SPEC + ".")
    private Optional<String> first = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "METHOD", description = "GET, POST, PUT or DELETE.")
    private Optional<String> second = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "PATH",
            description = "A path such as /nodes/{node}/qemu or /nodes/pve1/qemu, or the URL of a request.")
    private Optional<String> third = Optional.empty();

    @Option(names = "--stats", order = 10, description = "Print figures about the spec. This is the default.")
    private boolean stats;

    @Option(names = "--ops", order = 11, description = "Print the operations, one in a line.")
    private boolean operations;

    @Option(
            names = "--include",
            order = 12,
            split = ",",
            hideParamSyntax = true,
            paramLabel = "PATH",
            description = "With --ops: only what is at or below a path.")
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--tag",
            order = 13,
            split = ",",
            hideParamSyntax = true,
            paramLabel = "TITLE",
            description = "With --ops: only a category, such as 'Virtual Machines'.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--method",
            order = 14,
            split = ",",
            hideParamSyntax = true,
            paramLabel = "METHOD",
            description = "With --ops: only these methods.")
    private List<HttpMethod> methods = new ArrayList<>();

    @Option(
            names = "--search",
            order = 15,
            paramLabel = "TEXT",
            description = "With --ops: only where the path or the summary has that text.")
    private Optional<String> search = Optional.empty();

    @Option(names = "--json", order = 20, description = "Print JSON; docs/inspect-json.md describes it.")
    private boolean json;

    @Mixin
    private ReadOptions read = new ReadOptions();

    InspectCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        InspectTarget target = InspectTarget.of(
                Stream.of(first, second, third).flatMap(Optional::stream).toList());
        boolean filtered = !includes.isEmpty() || !tags.isEmpty() || !methods.isEmpty() || search.isPresent();
        boolean list = operations || filtered;
        if ((target.path().isPresent() && (stats || list)) || (stats && list)) {
            throw CommandFailure.usage(
                    "figures, a list of operations and one operation are three different things to ask for",
                    "give --stats, or --ops with its filters, or METHOD PATH");
        }
        ResolvedSpec spec = new SpecLoader(console, read).load(target.spec().orElse(DEFAULT_SPEC));
        if (target.path().isPresent()) {
            printOperation(console, spec, target.method(), target.path().get());
        } else if (list) {
            printOperations(console, spec);
        } else {
            printStats(console, spec);
        }
        return ExitCodes.DONE;
    }

    private void printStats(Console console, ResolvedSpec spec) {
        StatsReport report = new StatsReport(spec.api(), spec.origin().label());
        if (json) {
            JsonOutput.print(console, report::writeTo);
        } else {
            console.out().print(report.text(console.outPaint()));
        }
    }

    private void printOperations(Console console, ResolvedSpec spec) {
        Product product = spec.api().product();
        OperationList list = new OperationList(
                product,
                spec.api()
                        .operations()
                        .filter(operation -> isWanted(product, operation))
                        .toList());
        if (json) {
            JsonOutput.print(console, list::writeTo);
        } else if (console.isOutTerminal()) {
            console.out().print(list.text(console.width(), console.outPaint()));
        } else {
            console.out().print(list.text(console.outPaint()));
        }
    }

    private boolean isWanted(Product product, Operation operation) {
        String path = operation.path();
        String summary = operation.summary().orElse("");
        String text = search.orElse("").toLowerCase(Locale.ROOT);
        return (includes.isEmpty()
                        || includes.stream()
                                .map(include -> include.endsWith("/") ? include : include + "/")
                                .anyMatch((path + "/")::startsWith))
                && (tags.isEmpty()
                        || tags.stream().anyMatch(OperationList.category(product, operation)::equalsIgnoreCase))
                && (methods.isEmpty() || methods.contains(operation.method()))
                && (path.toLowerCase(Locale.ROOT).contains(text)
                        || summary.toLowerCase(Locale.ROOT).contains(text));
    }

    private void printOperation(Console console, ResolvedSpec spec, HttpMethod method, String path)
            throws CommandFailure {
        OperationFinder finder = new OperationFinder(spec.api());
        Optional<Operation> found = finder.find(method, path);
        if (found.isEmpty()) {
            throw OperationLookup.notFound(spec.api(), finder, method, path);
        }
        Product product = spec.api().product();
        if (json) {
            JsonOutput.print(console, generator -> OperationJson.write(generator, product, found.get()));
        } else {
            Paint paint = console.outPaint();
            console.out().print(OperationReport.text(product, found.get(), Math.min(120, console.width()), paint));
        }
    }
}
