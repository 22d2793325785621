package io.github.proxmoxcodegen.it.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.record.PropertyStringRecord;
import io.github.proxmoxcodegen.runtime.record.PropertyStringType;
import io.github.proxmoxcodegen.runtime.record.RequestRecord;
import io.github.proxmoxcodegen.specs.Specs;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.OperationValidator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;

/**
 * On random requests to random operations the generated records and the validator that interprets the model agree, and
 * what a record holds survives being written and read.
 */
class RandomAgreementTest {

    private static final String SEED = "20260101";

    private static Map<String, ApiOperation> records = Map.of();
    private static List<OperationValidator> validators = List.of();
    private static List<PropertyStringType<?>> types = List.of();
    private static RandomPropertyStrings texts = new RandomPropertyStrings(List.of());

    @BeforeContainer
    static void generateAndCompile() throws Exception {
        GeneratedRecords.Compiled compiled = GeneratedRecords.ofLatest();
        records = GeneratedRecords.operations(compiled.loader());
        types = compiled.propertyStrings();
        Api api = Specs.standard().resolve("latest").api();
        ApiValidator validator = ApiValidator.of(api);
        validators = api.operations()
                .map(operation -> validator
                        .operation(operation.method(), operation.path())
                        .orElseThrow())
                .toList();
        texts = new RandomPropertyStrings(SampleTexts.of(api));
    }

    /**
     * A request to an operation.
     *
     * @param method the method
     * @param path the template
     * @param values what is sent
     */
    record Request(HttpMethod method, String path, Map<String, @Nullable Object> values) {}

    @Property(tries = 6_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void recordsAndTheInterpreterSayTheSame(@ForAll("requests") Request request) {
        List<String> interpreted = told(validator(request).violations(request.values()));
        List<String> generated = told(record(request).validate(request.values()).violations());

        assertThat(generated).isEqualTo(interpreted);
        enoughAreValid(interpreted.isEmpty(), 10);
    }

    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void whatARequestHoldsSurvivesBeingWrittenAndRead(@ForAll("soundRequests") Request request) {
        Validated<? extends RequestRecord> read = record(request).validate(request.values());
        enoughAreValid(read.isValid(), 50);
        if (read.isValid()) {
            RequestRecord first = read.orElseThrow();
            Map<String, Object> written = first.toMap();
            RequestRecord second = record(request).validate(written).orElseThrow();

            assertThat(second).isEqualTo(first);
            assertThat(second.toMap()).isEqualTo(written);
        }
    }

    @Property(tries = 2_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void whatIsPrintedOfAPropertyStringParsesToTheSame(
            @ForAll("propertyStrings") Tuple2<PropertyStringType<?>, String> text) {
        PropertyStringType<?> type = text.get1();
        Validated<?> parsed = type.validate(text.get2());
        enoughAreValid(parsed.isValid(), 50);
        if (parsed.isValid()) {
            PropertyStringRecord first = (PropertyStringRecord) parsed.orElseThrow();
            String printed = first.toWire();

            assertThat(type.validate(printed).orElseThrow()).as(printed).isEqualTo(first);
        }
    }

    @Provide
    Arbitrary<Request> requests() {
        RandomRequests random = new RandomRequests(texts);
        return operations().flatMap(operation -> random.near(operation).map(values -> request(operation, values)));
    }

    @Provide
    Arbitrary<Request> soundRequests() {
        RandomRequests random = new RandomRequests(texts);
        return operations().flatMap(operation -> random.sound(operation).map(values -> request(operation, values)));
    }

    @Provide
    Arbitrary<Tuple2<PropertyStringType<?>, String>> propertyStrings() {
        return Arbitraries.of(types)
                .flatMap(type -> texts.near(type.definition()).map(text -> Tuple.of(type, text)));
    }

    /** The more an operation takes, the more often it comes. */
    private static Arbitrary<OperationValidator> operations() {
        return Arbitraries.frequency(validators.stream()
                .map(validator ->
                        Tuple.of(1 + validator.operation().parameters().list().size(), validator))
                .toList());
    }

    private static Request request(OperationValidator operation, Map<String, @Nullable Object> values) {
        return new Request(operation.operation().method(), operation.operation().path(), values);
    }

    private static OperationValidator validator(Request request) {
        return validators.stream()
                .filter(each -> each.operation().method() == request.method()
                        && each.operation().path().equals(request.path()))
                .findFirst()
                .orElseThrow();
    }

    private static ApiOperation record(Request request) {
        return Objects.requireNonNull(records.get(request.method() + " " + request.path()));
    }

    /** Fails in the end if too few tries, or all, were of valid input. */
    private static void enoughAreValid(boolean valid, int percent) {
        Statistics.label("valid")
                .collect(valid)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent && share < 100));
    }

    private static List<String> told(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + ": " + violation.kind().code())
                .toList();
    }
}
