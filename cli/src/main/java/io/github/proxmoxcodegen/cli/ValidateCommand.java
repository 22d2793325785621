package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.JsonOutput;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.cli.inspect.OperationFinder;
import io.github.proxmoxcodegen.cli.validate.Batch;
import io.github.proxmoxcodegen.cli.validate.BatchTally;
import io.github.proxmoxcodegen.cli.validate.DataFile;
import io.github.proxmoxcodegen.cli.validate.InvalidDataException;
import io.github.proxmoxcodegen.cli.validate.ModelEngine;
import io.github.proxmoxcodegen.cli.validate.Practice;
import io.github.proxmoxcodegen.cli.validate.RequestReport;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.wire.PercentText;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.FormatScope;
import io.github.proxmoxcodegen.validation.OperationValidator;
import io.github.proxmoxcodegen.validation.Routed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks requests against a spec. */
@Command(
        name = "validate",
        customSynopsis = {
            "proxmox-codegen validate [OPTIONS] METHOD PATH    one request",
            "       proxmox-codegen validate [OPTIONS] --batch=FILE   many, one in a line"
        },
        description = {
            "Checks requests against a spec, with the verdict of Proxmox's own validator: types, limits, patterns, "
                    + "named formats, property strings, and what requires what.",
            "",
            "Exits with 0 if the request is valid and with 1 if it is not. A batch is answered, which is no finding; "
                    + "docs/validate.md has its form."
        },
        footer = {
            "",
            "Examples:",
            "  proxmox-codegen validate POST /nodes/pve1/qemu --set vmid=100 --set cores=2",
            "  proxmox-codegen validate POST /nodes/{node}/qemu --data request.json --json",
            "  proxmox-codegen validate --batch requests.jsonl > answers.jsonl",
            "  proxmox-codegen validate --batch recorded.jsonl.gz --compare --formats common"
        })
final class ValidateCommand extends ConsoleCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "METHOD", description = "GET, POST, PUT or DELETE.")
    private Optional<HttpMethod> method = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PATH",
            description = "A template such as /nodes/{node}/qemu, or a path such as /nodes/pve1/qemu or the URL of a "
                    + "request, which says parameters too.")
    private Optional<String> path = Optional.empty();

    @Option(
            names = {"-s", "--spec"},
            order = 1,
            paramLabel = "SPEC",
            defaultValue = "latest",
            completionCandidates = SpecNames.class,
            description = "What to check against: a tag (snapshot list shows them), a file, an https URL, or - for "
                    + "standard input. Default: ${DEFAULT-VALUE}.")
    private String spec = "latest";

    @Option(
            names = {"-d", "--data"},
            order = 10,
            paramLabel = "FILE",
            description = "The parameters: a file or - for standard input, with a JSON object or a form (a=1&b=2).")
    private Optional<String> data = Optional.empty();

    @Option(
            names = "--set",
            order = 11,
            paramLabel = "KEY=VALUE",
            description = "One parameter as text; goes before the same one in --data. Repeated with the same key, it "
                    + "makes a list.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--json",
            order = 12,
            description = "Print JSON: the violations as Pydantic gives them, and the errors that a server answers.")
    private boolean json;

    @Option(
            names = "--batch",
            order = 20,
            paramLabel = "FILE",
            description = "Answer every line of a file, or - for standard input; plain or gzipped.")
    private Optional<String> batch = Optional.empty();

    @Option(
            names = "--compare",
            order = 21,
            description = "With --batch: compare with what the lines recorded, print each difference and how many "
                    + "agree; exit with 1 if any does not.")
    private boolean compare;

    @Option(
            names = "--formats",
            order = 22,
            paramLabel = "SCOPE",
            defaultValue = "all",
            completionCandidates = Scopes.class,
            description = "Which named formats to check: ${COMPLETION-CANDIDATES}; common are those that Proxmox's "
                    + "validator knows by itself. Default: ${DEFAULT-VALUE}.")
    private FormatScope formats = FormatScope.ALL;

    @Mixin
    private ReadOptions read = new ReadOptions();

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    int run(Console console) throws Exception {
        requirePossible();
        try {
            return batch.isPresent() ? runBatch(console, new DataFile(batch.get())) : runOne(console);
        } catch (InvalidDataException e) {
            throw CommandFailure.input(String.valueOf(e.getMessage()), e.hint());
        }
    }

    private void requirePossible() throws CommandFailure {
        if (batch.isPresent()) {
            if (method.isPresent() || data.isPresent() || !settings.isEmpty() || json) {
                throw CommandFailure.usage(
                        "the lines of a batch say everything themselves",
                        "give --batch without METHOD, PATH, --data, --set and --json");
            }
        } else if (method.isEmpty() || path.isEmpty()) {
            throw CommandFailure.usage(
                    "there is no request to check", "for example: validate POST /nodes/pve1/qemu --set vmid=100");
        } else if (compare) {
            throw CommandFailure.usage("only a batch can be compared", "give --batch with --compare");
        }
        Optional<String> file = batch.isPresent() ? batch : data;
        if (spec.equals(DataFile.STANDARD_INPUT) && file.equals(Optional.of(DataFile.STANDARD_INPUT))) {
            throw CommandFailure.usage(
                    "standard input cannot be both the spec and the data", "give a file for one of them");
        }
    }

    private int runOne(Console console) throws Exception {
        RequestParameters parameters = new RequestParameters();
        if (data.isPresent()) {
            parameters.addAll(new DataFile(data.get()));
        }
        parameters.set(settings);
        Api api = new SpecLoader(console, read).load(spec).api();
        Routed routed = find(api, method.orElseThrow(), path.orElseThrow());
        parameters.merge(path.orElseThrow(), routed.pathParameters());
        Map<String, @Nullable Object> request = parameters.values();
        RequestReport report =
                new RequestReport(routed.validator(), routed.validator().violations(request));
        if (json) {
            JsonOutput.print(console, report::writeTo);
        } else {
            console.out().print(report.text(console.outPaint()));
        }
        return report.valid() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private Routed find(Api api, HttpMethod wanted, String given) throws CommandFailure {
        ApiValidator validator = ApiValidator.of(api, formats);
        String plain = OperationFinder.plain(given);
        Optional<OperationValidator> template = validator.operation(wanted, plain);
        if (template.isPresent()) {
            return new Routed(template.get(), Map.of());
        }
        Optional<Routed> routed = validator.route(wanted, PercentText.decode(plain));
        return routed.isPresent() ? routed.get() : throwNotFound(api, wanted, given);
    }

    private static Routed throwNotFound(Api api, HttpMethod wanted, String given) throws CommandFailure {
        throw OperationLookup.notFound(api, new OperationFinder(api), wanted, given);
    }

    private int runBatch(Console console, DataFile file) throws Exception {
        Practice practice = Practice.start();
        Api api = new SpecLoader(console, read).load(spec).api();
        practice.stop();
        Stopwatch stopwatch = Stopwatch.start();
        Batch answers = new Batch(new ModelEngine(ApiValidator.of(api, formats)), compare);
        BatchTally tally;
        try (InputStream in = file.open()) {
            tally = answers.run(in, console.data());
        } catch (IOException e) {
            throw CommandFailure.input(
                    "cannot read " + file.shown() + ": " + Printable.line(String.valueOf(e.getMessage())),
                    "what came before was answered");
        }
        report(console, tally, stopwatch.milliseconds());
        if (tally.unanswered() > 0) {
            return ExitCodes.INPUT;
        }
        return tally.disagreeing() > 0 ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    private void report(Console console, BatchTally tally, long milliseconds) {
        if (compare) {
            console.out().println(tally.agreeing() + " of " + (tally.agreeing() + tally.disagreeing()) + " agree");
        }
        tally.complaints().forEach(complaint -> console.error(complaint.message(), complaint.hint()));
        long more = tally.unanswered() - tally.complaints().size();
        if (more > 0) {
            console.error("and " + Quantity.of(more, "line") + " more that cannot be answered", "");
        }
        console.say(Quantity.of(tally.answered(), "line") + " answered in " + Quantity.seconds(milliseconds) + ", "
                + tally.answered() * 1000 / Math.max(1, milliseconds) + " a second: " + tally.valid() + " valid, "
                + tally.invalid() + " with violations");
    }

    /** What can follow {@code --formats}. */
    static final class Scopes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("all", "common").iterator();
        }
    }
}
