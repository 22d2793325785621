package io.github.proxmoxcodegen.specs.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "'', POST, /nodes/*/qemu, REQUEST, true",
        "'', GET, /nodes/*/qemu, ANSWER, false",
        "answered, GET, /nodes/*/qemu, ANSWER, true",
        "answered, GET, /nodes/*/qemu, REQUEST, false",
        "everywhere, GET, /nodes/*/qemu, ANSWER, true",
        "everywhere, GET, /nodes/*/qemu, REQUEST, true",
        "in PUT, PUT, /pools, REQUEST, true",
        "in PUT, POST, /pools, REQUEST, false",
        "in /nodes/{node}/qemu, POST, /nodes/*/qemu, REQUEST, true",
        "in /nodes/{node}/qemu, POST, /nodes/*/qemu/*, REQUEST, false",
        "in POST /nodes/{node}/qemu, POST, /nodes/*/qemu, REQUEST, true",
        "in POST /nodes/{node}/qemu, PUT, /nodes/*/qemu, REQUEST, false",
        "in /nodes/{node}/qemu/**, POST, /nodes/*/qemu, REQUEST, true",
        "in /nodes/{node}/qemu/**, POST, /nodes/*/qemu/*/config, REQUEST, true",
        "in /nodes/{node}/qemu/**, POST, /nodes/*/qemux, REQUEST, false",
        "in firewall/rules, POST, /nodes/*/firewall/rules, REQUEST, true",
        "in firewall/rules, PUT, /cluster/firewall/rules/*, REQUEST, true",
        "in firewall/rules, PUT, /cluster/myfirewall/rules/*, REQUEST, false",
        "in firewall/rules, PUT, /cluster/firewall/rulesets/*, REQUEST, false",
        "everywhere in GET config, GET, /nodes/*/config, ANSWER, true",
        "everywhere in GET config, PUT, /nodes/*/config, ANSWER, false",
    })
    void fits(String header, HttpMethod method, String path, Scope.Direction direction, boolean expected) {
        assertThat(Scope.parse(header).closeness(method, Places.segments(path), direction) >= 0)
                .isEqualTo(expected);
    }

    @Test
    void isCloserTheFurtherItReachesIntoThePath() {
        String path = "/nodes/*/qemu/*/snapshot/*/config";

        assertThat(closeness("", path))
                .isLessThan(closeness("in nodes", path))
                .isLessThan(closeness("in /nodes/{node}/qemu/**", path));
        assertThat(closeness("in /nodes/{node}/qemu/**", path)).isLessThan(closeness("in snapshot", path));
        assertThat(closeness("in snapshot", path)).isLessThan(closeness("in config", path));
        assertThat(closeness("in config", path)).isLessThan(closeness("in PUT config", path));
    }

    @Test
    void prefersTheOneDirectionToBoth() {
        assertThat(closeness("everywhere", "/nodes")).isLessThan(closeness("", "/nodes"));
    }

    private static int closeness(String header, String path) {
        return Scope.parse(header).closeness(HttpMethod.PUT, Places.segments(path), Scope.Direction.REQUEST);
    }
}
