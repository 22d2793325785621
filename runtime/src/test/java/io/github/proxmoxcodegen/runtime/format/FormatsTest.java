package io.github.proxmoxcodegen.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    /** Formats that refuse nothing. */
    private static final Set<String> OPEN =
            Set.of("string", "string-list", "string-alist", "pve-qm-drive", "pve-qm-net");

    static List<FormatSample> samples() {
        return FormatSample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFormatDecidesAsTheServerDoes(FormatSample sample) {
        assertThat(format(sample.format()).accepts(sample.value())).isEqualTo(sample.accepted());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aStretchOfATextIsDecidedAsIfItStoodAlone(FormatSample sample) {
        for (String around : List.of("0", ",", "a=", ":/", "\n")) {
            String text = around + sample.value() + around;

            assertThat(format(sample.format()).accepts(text, around.length(), text.length() - around.length()))
                    .as(text)
                    .isEqualTo(sample.accepted());
        }
    }

    @Test
    void numbersAreDecidedAsTheirTexts() {
        List<Long> numbers = List.of(
                Long.MIN_VALUE,
                -100L,
                -1L,
                0L,
                1L,
                99L,
                100L,
                101L,
                4094L,
                999_999_999L,
                1_000_000_000L,
                Long.MAX_VALUE);

        assertThat(Formats.names())
                .allSatisfy(name -> assertThat(numbers)
                        .allSatisfy(number -> assertThat(format(name).accepts(number))
                                .as(name)
                                .isEqualTo(format(name).accepts(number.toString()))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsRefusedIsReportedAndWhatIsAcceptedIsNot(FormatSample sample) {
        if (!sample.accepted()) {
            Violations out = new Violations();
            out.enter("value");
            format(sample.format()).report(sample.value(), out);

            assertThat(out.sorted()).isNotEmpty().allSatisfy(violation -> {
                assertThat(violation.message()).isNotBlank();
                assertThat(violation.serverMessage()).isNotBlank();
                assertThat(violation.path().toString()).startsWith("value");
            });
        }
    }

    @Test
    void everyFormatHasSamplesOfBothKinds() {
        Set<String> accepted = names(samples().stream().filter(FormatSample::accepted));
        Set<String> refused = names(samples().stream().filter(sample -> !sample.accepted()));

        assertThat(accepted).containsAll(Formats.names());
        assertThat(refused)
                .containsAll(Formats.names().stream()
                        .filter(name -> !OPEN.contains(name))
                        .toList());
    }

    @Test
    void everyFormatThatAPinnedReleaseNamesIsKnown() {
        List<String> names = FormatSample.lines("names.txt");

        assertThat(names)
                .hasSizeGreaterThan(130)
                .allSatisfy(name -> assertThat(Formats.named(name))
                        .as(name)
                        .isPresent()
                        .get()
                        .extracting(Format::name)
                        .isEqualTo(name));
    }

    @Test
    void aNameThatNoReleaseUsesIsUnknown() {
        assertThat(Stream.of("", "-list", "pve-", "pve-vmid-lists", "prune-backups-list", "x-opt"))
                .noneMatch(name -> Formats.named(name).isPresent());
    }

    @Test
    void theComplaintAboutAListIsThatOfItsFirstWrongElement() {
        Violations out = new Violations();
        out.enter("vms");
        format("pve-storage-id-list").report("local, x y", out);

        Violation violation = out.sorted().get(0);
        assertThat(violation.message()).endsWith("got 'x'");
        assertThat(violation.serverMessage())
                .isEqualTo("invalid format - storage ID 'x' cannot be shorter than 2 characters\n");
        assertThat(violation.constraint()).contains("pve-storage-id-list");
        assertThat(violation.rejected()).contains("local, x y");
    }

    @Test
    void theServersWordsFollowTheValue() {
        assertThat(serverMessage("pve-userid", "a")).isEqualTo("invalid format - user name 'a' is too short\n");
        assertThat(serverMessage("pve-userid", "abc"))
                .isEqualTo("invalid format - value 'abc' does not look like a valid user name\n");
        assertThat(serverMessage("pve-vmid", "7"))
                .isEqualTo("invalid format - value does not look like a valid VM ID\n");
        assertThat(serverMessage("prune-backups", "keep-all=1,keep-last=1"))
                .isEqualTo("invalid format - keep-all cannot be set together with other options.\n");
    }

    private static String serverMessage(String format, String value) {
        Violations out = new Violations();
        out.enter("p");
        format(format).report(value, out);
        return out.sorted().get(0).serverMessage();
    }

    @Test
    void formatsOfObjectsHaveParts() {
        assertThat(Formats.object("prune-backups").orElseThrow().parts())
                .extracting(part -> part.name())
                .containsExactly(
                        "keep-all",
                        "keep-daily",
                        "keep-hourly",
                        "keep-last",
                        "keep-monthly",
                        "keep-weekly",
                        "keep-yearly");
        assertThat(Formats.object("pve-vmid")).isEmpty();
    }

    @Test
    void whichFormatsTheSchemaValidatorBringsItselfIsKnown() {
        assertThat(Stream.of("", "pve-vmid", "pve-vmid-list", "email-opt", "CIDR"))
                .allMatch(Formats::isCommon);
        assertThat(Stream.of("pve-userid", "pve-userid-list", "prune-backups", "pve-volume-id"))
                .noneMatch(Formats::isCommon);
    }

    /** The table for people is made of the same facts as the code. */
    @Test
    void theTableOfFormatsIsUpToDate() {
        assertThat(FormatTableDocument.read()).isEqualTo(FormatTableDocument.render());
    }

    private static Format format(String name) {
        return Formats.named(name).orElseThrow();
    }

    private static Set<String> names(Stream<FormatSample> samples) {
        return samples.map(FormatSample::format).collect(Collectors.toCollection(TreeSet::new));
    }
}
