package io.github.proxmoxcodegen.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Violation;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseValidatorTest {

    private static final ResponseValidator LIST = answers("""
            {'type': 'array', 'items': {'type': 'object', 'properties': {
                'vmid': {'type': 'integer', 'minimum': 100},
                'cpu': {'type': 'number', 'optional': 1},
                'status': {'type': 'string', 'enum': ['running', 'stopped']},
                'template': {'type': 'boolean', 'optional': 1},
                'net[n]': {'type': 'string', 'optional': 1, 'format': {'model': {'type': 'string', 'default_key': 1}}}}}}
            """);

    private static ResponseValidator answers(String returns) {
        return ApiValidator.of(ApiSource.APIDOC.readQuoted(
                        "[{'path': '/nodes/{node}/qemu', 'info': {'GET': {'returns': " + returns + "}}}]"))
                .operation(HttpMethod.GET, "/nodes/{node}/qemu")
                .orElseThrow()
                .response();
    }

    private static Map<String, @Nullable Object> guest(@Nullable Object... more) {
        Map<String, @Nullable Object> guest = new HashMap<>(Map.of("vmid", 100, "status", "running"));
        for (int i = 0; i < more.length; i += 2) {
            guest.put(String.valueOf(more[i]), more[i + 1]);
        }
        return guest;
    }

    private static List<String> kinds(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.kind().code())
                .toList();
    }

    @Test
    void anAnswerAsItsSchemaSaysHasNoViolations() {
        List<Object> data = List.of(
                guest("cpu", 0.5, "template", 1),
                guest("vmid", 1e9, "cpu", 1, "template", false),
                guest("vmid", BigInteger.TEN.pow(30), "net0", "virtio", "template", null));

        assertThat(LIST.violations(data)).isEmpty();
        assertThat(LIST.deviations(data)).isEmpty();
        assertThat(LIST.violations(List.of())).isEmpty();
    }

    @Test
    void valuesOfAnotherJsonTypeAreViolations() {
        assertThat(kinds(LIST.violations(List.of(
                        guest("vmid", "100", "cpu", "0.5", "template", "1"),
                        guest("status", 1, "vmid", 1.5),
                        guest("template", 2, "vmid", true)))))
                .containsExactly(
                        "[0].cpu type",
                        "[0].template type",
                        "[0].vmid type",
                        "[1].status type",
                        "[1].vmid type",
                        "[2].template type",
                        "[2].vmid type");
    }

    @Test
    void limitsPresenceAndStructureAreCheckedAsInRequests() {
        assertThat(kinds(LIST.violations(Arrays.asList(
                        guest("vmid", 99),
                        guest("status", null),
                        guest("net31", "virtio,x=1", "status", "x"),
                        null,
                        5))))
                .containsExactly(
                        "[0].vmid minimum",
                        "[1].status missing",
                        "[2].net31.x unknown",
                        "[2].status enum",
                        "[3] missing",
                        "[4] type");
        assertThat(kinds(LIST.violations(Map.of()))).containsExactly(" type");
        assertThat(kinds(LIST.violations(null))).containsExactly(" missing");
    }

    @Test
    void undeclaredNamesAreNoViolationsButDeviations() {
        List<Object> data = List.of(guest("uptime", 5, "cpu", "1"));

        assertThat(kinds(LIST.violations(data))).containsExactly("[0].cpu type");
        assertThat(kinds(LIST.deviations(data))).containsExactly("[0].cpu type", "[0].uptime unknown");
    }

    @Test
    void aClosedObjectRefusesUndeclaredNamesAndAnOpenOneWithoutPropertiesTakesAll() {
        ResponseValidator closed =
                answers("{'type': 'object', 'additionalProperties': 0, 'properties': {'free': {'type': 'object'}}}");

        assertThat(closed.deviations(Map.of("free", Map.of("a", 1, "b", List.of()))))
                .isEmpty();
        assertThat(kinds(closed.violations(Map.of("free", Map.of(), "x", 1)))).containsExactly("x unknown");
    }

    @Test
    void nullAnswersAreNull() {
        ResponseValidator nothing = answers("{'type': 'null'}");

        assertThat(nothing.violations(null)).isEmpty();
        assertThat(kinds(nothing.violations("UPID"))).containsExactly(" type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'type': 'any'}"})
    void whatIsNotSaidIsNotChecked(String returns) {
        ResponseValidator anything = answers(returns);

        assertThat(anything.violations(null)).isEmpty();
        assertThat(anything.violations(List.of(Map.of("x", true)))).isEmpty();
        assertThat(anything.deviations("text")).isEmpty();
    }
}
