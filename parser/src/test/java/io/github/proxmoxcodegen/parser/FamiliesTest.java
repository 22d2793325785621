package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Parameter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {

    @ParameterizedTest
    @CsvSource({
        "acmedomain,5",
        "dev,255",
        "hostpci,15",
        "ide,3",
        "ipconfig,31",
        "link,7",
        "mp,255",
        "net,31",
        "numa,7",
        "parallel,2",
        "sata,5",
        "scsi,30",
        "serial,3",
        "unused,255",
        "usb,13",
        "virtio,15",
        "virtiofs,9"
    })
    void theRangeIsThatOfTheServer(String prefix, int last) {
        Fixture fixture = read(prefix + "[n]", "");
        assertThat(family(fixture, prefix + "[n]")).contains(new IndexedFamily(prefix, 0, last));
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void theDescriptionCountsMore() {
        assertThat(family(read("usb[n]", "some words (n is 0 to 4) and more"), "usb[n]"))
                .contains(new IndexedFamily("usb", 0, 4));
        assertThat(family(read("disk[n]", "(n is 1 to 16)"), "disk[n]")).contains(new IndexedFamily("disk", 1, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(n is 9 to 4)", "(n is 0 to 9999)", "(n is 0 to 99999)", "(n is many)"})
    void aRangeBeyondReasonIsNotBelieved(String description) {
        assertThat(family(read("net[n]", description), "net[n]")).contains(new IndexedFamily("net", 0, 31));
    }

    @Test
    void anUnknownFamilyGetsTheWidestRange() {
        Fixture fixture = read("colour[n]", "");
        assertThat(family(fixture, "colour[n]")).contains(new IndexedFamily("colour", 0, 255));
        Diagnostic finding = fixture.finding("schema.unknown-family");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("'colour[n]'").contains("255");
    }

    @ParameterizedTest
    @ValueSource(strings = {"efidisk0", "[n]", "9[n]", "net[n]x", "net[0]", "net[m]"})
    void otherNamesAreNoFamilies(String name) {
        assertThat(family(read(name, ""), name)).isEmpty();
    }

    @Test
    void aFamilyAndAPlainParameterCanHaveTheSameBeginning() {
        Fixture fixture = Fixture.ofInfo(
                "{'parameters': {'properties': {'numa[n]': {'type': 'string'}," + " 'numa': {'type': 'boolean'}}}}");
        assertThat(family(fixture, "numa")).isEmpty();
        assertThat(family(fixture, "numa[n]")).isPresent();
    }

    private static Fixture read(String name, String description) {
        return Fixture.ofInfo("{'parameters': {'properties': {'" + name + "': {'type': 'string', 'description': '"
                + description + "'}}}}");
    }

    private static Optional<IndexedFamily> family(Fixture fixture, String name) {
        return fixture.operation()
                .parameters()
                .named(name)
                .map(Parameter::property)
                .orElseThrow()
                .family();
    }
}
