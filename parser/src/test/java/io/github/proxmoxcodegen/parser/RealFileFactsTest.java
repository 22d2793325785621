package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions.Access;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was counted in the files themselves, independently of the reader, is what the model has. */
class RealFileFactsTest {

    private static final RealFile PBS = new RealFile("pbs-4-2026-07-05.js.gz", Product.PBS, 246, 367);

    @Test
    void operationsOfProxmoxVe() {
        Fixture fixture = read(RealFile.NEWEST);
        List<Operation> operations = fixture.api().operations().toList();

        assertThat(fixture.api().allEndpoints()).hasSize(449);
        assertThat(fixture.api()
                        .allEndpoints()
                        .filter(endpoint -> endpoint.operations().isEmpty()))
                .hasSize(5);
        assertThat(counted(operations, Operation::method))
                .isEqualTo(Map.of(
                        HttpMethod.GET, 340L, HttpMethod.POST, 173L, HttpMethod.PUT, 83L, HttpMethod.DELETE, 79L));
        assertThat(counted(operations, operation -> operation.permissions().access()))
                .isEqualTo(Map.of(
                        Access.WORLD, 6L, Access.AUTHENTICATED, 143L, Access.CHECKED, 511L, Access.ROOT_ONLY, 15L));
        assertThat(count(operations, operation -> !operation.traits().tokenAllowed()))
                .isEqualTo(5);
        assertThat(count(operations, operation -> operation.traits().isProtected()))
                .isEqualTo(469);
        assertThat(count(operations, operation -> operation.traits().downloadAllowed()))
                .isEqualTo(3);
        assertThat(count(operations, operation -> operation.traits().exposesCredentials()))
                .isEqualTo(5);
        assertThat(count(
                        operations,
                        operation -> operation.traits().proxy().isPresent()
                                && operation.traits().proxy().get().parameter().isPresent()))
                .isEqualTo(274);
        assertThat(count(
                        operations,
                        operation -> operation.traits().proxy().isPresent()
                                && operation.traits().proxy().get().parameter().isEmpty()))
                .isEqualTo(25);
        assertThat(count(operations, operation -> operation.returns() instanceof NullSchema))
                .isEqualTo(200);
        assertThat(count(
                        operations,
                        operation -> operation.permissions().check().orElse(null) instanceof PermissionCheck.Unknown))
                .isZero();
    }

    @Test
    void parametersOfProxmoxVe() {
        List<Operation> operations = read(RealFile.NEWEST).api().operations().toList();
        List<Parameter> parameters = operations.stream()
                .flatMap(operation -> operation.parameters().list().stream())
                .toList();

        assertThat(count(parameters, parameter -> parameter.property().family().isPresent()))
                .isEqualTo(51);
        assertThat(count(
                        operations,
                        operation -> operation.parameters().list().stream()
                                .anyMatch(parameter ->
                                        parameter.property().family().isPresent())))
                .isEqualTo(9);
        assertThat(count(
                        parameters,
                        parameter -> parameter.location() == ParameterLocation.PATH
                                && parameter.property().optional()))
                .isEqualTo(31);
        assertThat(count(parameters, parameter -> !parameter.declared())).isEqualTo(4);
        assertThat(count(
                        parameters,
                        parameter -> !parameter.property().requires().isEmpty()))
                .isEqualTo(41);
        assertThat(count(
                        parameters,
                        parameter -> parameter.schema() instanceof ScalarSchema scalar
                                && scalar.constraints().format().orElse(null) instanceof Format.Structured structured
                                && structured.name().isEmpty()))
                .isEqualTo(93);
        assertThat(counted(operations, operation -> operation.parameters().additional()))
                .isEqualTo(Map.of(
                        Additional.FORBIDDEN,
                        644L,
                        new Additional.Allowed(true),
                        1L,
                        new Additional.Allowed(false),
                        30L));
        assertThat(count(operations, operation -> operation.parameters().unchecked()))
                .isEqualTo(7);
        assertThat(operations.stream()
                        .mapToInt(operation -> operation.parameters().list().size())
                        .max())
                .hasValue(93);
    }

    @Test
    void schemasOfProxmoxVe() {
        SchemaCensus census = SchemaCensus.of(read(RealFile.NEWEST).api());

        assertThat(census.conditions + census.choicesByProperty).isEqualTo(74);
        assertThat(census.choices).isEqualTo(13);
        assertThat(census.conditionTypes + census.alternativesWithTypes).isEqualTo(102);
        assertThat(census.requires).isEqualTo(55);
        assertThat(census.withLinks).isEqualTo(136);
        assertThat(census.writtenPropertyStrings).isEqualTo(180);
        assertThat(census.distinctPropertyStrings).hasSize(64);
        assertThat(census.aliases).isEqualTo(156);
        assertThat(census.keyAliases).isEqualTo(56);
        assertThat(census.defaultKeys).isEqualTo(82);
        assertThat(census.patterns).isEqualTo(368);
        assertThat(census.untranslated).isZero();
        assertThat(census.typedAdditional).isEqualTo(5);
        // Of each choice the alternatives have the items.
        assertThat(census.arraysWithoutItems + census.choices).isEqualTo(16);
        assertThat(census.widestEnum).isEqualTo(513);
        assertThat(census.distinctEnums).hasSize(191);
    }

    @Test
    void findingsInProxmoxVe() {
        List<Diagnostic> findings = read(RealFile.NEWEST).diagnostics();

        assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(counted(findings, Diagnostic::code))
                // 38 limits and 7 flags
                .containsEntry("schema.number-as-text", 45L)
                .containsEntry("schema.default-as-text", 23L)
                .containsEntry("schema.default-not-valid", 41L)
                // default_key in answers that repeat the parts of a property string
                .containsEntry("schema.misplaced-keyword", 4L)
                .containsEntry("method.unused-check", 1L)
                .containsEntry("schema.enum-null", 1L)
                .containsEntry("schema.ignored-keyword", 4L)
                .containsEntry("method.optional-answer", 3L);
    }

    @Test
    void proxmoxBackupServer() {
        Fixture fixture = read(PBS);
        List<Operation> operations = fixture.api().operations().toList();
        SchemaCensus census = SchemaCensus.of(fixture.api());

        assertThat(counted(operations, operation -> operation.traits().transfer()))
                .isEqualTo(Map.of(Transfer.NONE, 351L, Transfer.DOWNLOAD, 11L, Transfer.UPLOAD, 5L));
        assertThat(count(
                        operations.stream()
                                .flatMap(operation -> operation.parameters().list().stream())
                                .toList(),
                        parameter -> !parameter.declared()))
                .isEqualTo(20);
        assertThat(counted(operations, operation -> operation.permissions().access()))
                .containsEntry(Access.WORLD, 7L)
                .containsEntry(Access.AUTHENTICATED, 125L)
                .containsEntry(Access.ROOT_ONLY, 21L);
        assertThat(census.writtenPropertyStrings).isEqualTo(59);
        assertThat(census.listsInText).isEqualTo(47);
        assertThat(census.patterns).isEqualTo(991);
        assertThat(census.untranslated).isZero();
    }

    private static <T> long count(List<T> list, Predicate<T> predicate) {
        return list.stream().filter(predicate).count();
    }

    private static <T, K> Map<K, Long> counted(List<T> list, Function<T, K> key) {
        return list.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static Fixture read(RealFile file) {
        return Fixture.of(new String(file.bytes(), StandardCharsets.UTF_8), ApidocOptions.DEFAULT);
    }
}
