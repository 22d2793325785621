package io.github.proxmoxcodegen.generator.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "keep-last, KeepLast",
        "net[n], Net",
        "VM.Config.CDROM, VmConfigCdrom",
        "full-tokenid, FullTokenid",
        "FileType, FileType",
        "pci-id-or-mapping, PciIdOrMapping",
        "802.1q, 8021q",
        "träger, TrGer"
    })
    void wireNamesBecomeCamelCase(String wire, String expected) {
        assertThat(Words.camel(wire)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "rules, rule",
        "aliases, alias",
        "entries, entry",
        "services, service",
        "status, status",
        "access, access",
        "options, options",
        "matches, match",
        "ipset, ipset",
        "s, s"
    })
    void oneOfMany(String plural, String singular) {
        assertThat(Words.singular(plural)).isEqualTo(singular);
    }
}
