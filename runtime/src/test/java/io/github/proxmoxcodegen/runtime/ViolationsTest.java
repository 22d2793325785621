package io.github.proxmoxcodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations out = new Violations();

    @Test
    void pathsNameMembersAndElements() {
        out.enter("map");
        out.enter(1);
        out.missing("id");
        out.leave();
        out.leave();
        out.enter("net0");
        out.enterText("", false);
        out.missing("bridge");
        out.leaveText();
        out.leave();

        assertThat(out.sorted())
                .extracting(violation -> violation.path().toString())
                .containsExactly("map[1].id", "net0.bridge");
    }

    @Test
    void violationsAreSortedByPathWithIndicesAsNumbers() {
        for (int index : new int[] {10, 9, 1}) {
            out.enter("vms");
            out.enter(index);
            out.type("integer", "x");
            out.leave();
            out.leave();
        }
        out.missing("node");

        assertThat(out.sorted())
                .extracting(violation -> violation.path().toString())
                .containsExactly("node", "vms[1]", "vms[9]", "vms[10]");
    }

    @Test
    void secretsAreMaskedWhereverTheyStand() {
        out.enter("password");
        out.minLength(8, "hunter2");
        out.leave();
        out.enter("target-endpoint");
        out.enterText("proxmox-remote", true);
        out.syntax("apitoken=hunter2,,=", "part 3 lacks the key or the value beside '='", "missing key");
        out.enter("apitoken");
        out.type("integer", "hunter2");
        out.leave();
        out.leaveText();
        out.leave();

        List<Violation> violations = out.sorted();
        assertThat(violations).hasSize(3).allSatisfy(violation -> {
            assertThat(violation.rejected()).contains(Secrets.MASK);
            assertThat(violation.serverMessage()).doesNotContain("hunter2");
        });
        assertThat(ViolationText.render(violations) + ViolationJson.render(violations))
                .doesNotContain("hunter2");
    }

    @Test
    void longValuesAreShortenedInMessagesOnly() {
        String value = "x".repeat(5000);
        out.enter("name");
        out.notOneOf(List.of("a"), value);
        out.leave();

        Violation violation = out.sorted().get(0);
        assertThat(violation.message()).hasSizeLessThan(200).contains("5000 characters");
        assertThat(violation.rejected()).contains(value);
    }

    @Test
    void aFloodOfViolationsIsCountedButNotKept() {
        for (int i = 0; i < 5000; i++) {
            out.missing("p" + i);
        }

        assertThat(out.count()).isEqualTo(5000);
        assertThat(out.sorted()).hasSize(Violations.LIMIT);
    }

    @Test
    void textSaysWhatIsWrongOnOneLineEach() {
        out.enter("cores");
        out.minimum("1", "0");
        out.leave();
        out.enter("ostype");
        out.notOneOf(List.of("l26", "other"), "line\nfeed");
        out.leave();

        assertThat(ViolationText.render(out.sorted()))
                .isEqualTo("2 violations\n"
                        + "  cores: must be at least 1, got '0' [minimum]\n"
                        + "  ostype: expected one of l26, other; got 'line\\nfeed' [enum]");
    }

    @Test
    void jsonHasTheShapeOfPydantic() {
        out.enter("map");
        out.enter(1);
        out.enter("id");
        out.maximum("128", "2\"00");
        out.leave();
        out.leave();
        out.leave();
        out.missing("node");
        out.enter("x");
        out.unknown(Map.of("a", List.of(1, true)), "");
        out.leave();

        assertThat(ViolationJson.render(out.sorted()))
                .isEqualTo(
                        "[{\"type\":\"maximum\",\"loc\":[\"map\",1,\"id\"],\"msg\":\"must be at most 128, got '2\\\"00'\","
                                + "\"input\":\"2\\\"00\",\"ctx\":{\"constraint\":\"128\"}},"
                                + "{\"type\":\"missing\",\"loc\":[\"node\"],\"msg\":\"required, but not given\",\"input\":null},"
                                + "{\"type\":\"unknown\",\"loc\":[\"x\"],\"msg\":\"no such parameter here\","
                                + "\"input\":{\"a\":[1,true]}}]");
    }

    @Test
    void jsonOfADeepValueStops() {
        Object value = "leaf";
        for (int i = 0; i < 100_000; i++) {
            value = List.of(value);
        }
        out.enter("x");
        out.unknown(value, "");
        out.leave();

        assertThat(ViolationJson.render(out.sorted())).contains("…").hasSizeLessThan(300);
    }

    @Test
    void theServersErrorsAreFlatAndCarryItsWords() {
        out.enter("net0");
        out.enterText("", false);
        out.enter("tag");
        out.minimum("1", "0");
        out.leave();
        out.missing("model");
        out.leaveText();
        out.leave();
        out.enter("vmid");
        out.format("pve-vmid", "7", "a guest ID", "value does not look like a valid VM ID", "7");
        out.leave();
        out.missing("checksum");
        out.requires("checksum", "checksum-algorithm");

        assertThat(ServerErrors.of(out.sorted()))
                .isEqualTo(Map.of(
                        "net0",
                        "invalid format - format error\n"
                                + "net0.model: property is missing and it is not optional\n"
                                + "net0.tag: value must have a minimum value of 1\n",
                        "vmid",
                        "invalid format - value does not look like a valid VM ID\n",
                        "checksum",
                        "property is missing and it is not optional\\n"
                                + "missing property required by 'checksum-algorithm'"));
        assertThat(ServerErrors.kinds(out.sorted()))
                .isEqualTo(Map.of("net0", Kind.FORMAT, "vmid", Kind.FORMAT, "checksum", Kind.MISSING));
    }

    @Test
    void theServersWordsForTypesTellReferencesApart() {
        out.enter("a");
        out.type("string", List.of());
        out.type("string", Map.of());
        out.type("integer", true);
        out.type("integer", "x");
        out.type("array", "x");
        out.leave();

        assertThat(out.sorted())
                .extracting(Violation::serverMessage)
                .containsExactly(
                        "type check ('string') failed - got ARRAY",
                        "type check ('string') failed - got HASH",
                        "type check ('integer') failed - got JSON::PP::Boolean",
                        "type check ('integer') failed - got 'x'",
                        "type check ('array') failed");
    }

    @Test
    void aResultIsValidOnlyIfNothingWasReported() {
        assertThat(out.result("value")).isEqualTo(Validated.valid("value"));
        out.missing("node");

        Validated<String> result = out.<String>result(null).map(String::trim);
        assertThat(result.isValid()).isFalse();
        assertThat(result.value()).isEmpty();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("node: required, but not given")
                .satisfies(thrown ->
                        assertThat(((ValidationException) thrown).violations()).isEqualTo(result.violations()));
        assertThat(Validated.valid(" x ").map(String::trim).orElseThrow()).isEqualTo("x");
        assertThatIllegalArgumentException().isThrownBy(() -> Validated.invalid(List.of()));
    }

    @Test
    void aForkReportsNothingUntilItIsTakenOver() {
        out.enter("a");
        Violations fork = out.fork();
        fork.missing("b");
        assertThat(out.isEmpty()).isTrue();
        out.addAll(fork);

        assertThat(out.sorted())
                .extracting(violation -> violation.path().toString())
                .containsExactly("a.b");
    }

    @Test
    void kindsAreFoundByTheirCodes() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.ofCode(kind.code())).contains(kind);
        }
        assertThat(Kind.ofCode("maxlength")).isEmpty();
    }

    @Test
    void namesOfSecretsAreKnown() {
        assertThat(List.of(
                        "password",
                        "new-password",
                        "cipassword",
                        "CSRFPreventionToken",
                        "secret-key",
                        "apitoken",
                        "X-Password"))
                .allMatch(Secrets::isSecret);
        assertThat(List.of("bypass", "tokenid", "node", "sshkeys", "keyboard", "passes"))
                .noneMatch(Secrets::isSecret);
    }
}
