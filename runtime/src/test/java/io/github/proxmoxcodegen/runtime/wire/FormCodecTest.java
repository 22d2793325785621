package io.github.proxmoxcodegen.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormCodecTest {

    @Test
    void valuesAreWrittenAsTheServerReadsThem() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("vmid", 100);
        values.put("onboot", true);
        values.put("net0", "virtio=AA:BB,bridge=vmbr0");
        values.put("command", List.of("ls", "-l /tmp"));
        values.put("nothing", null);

        assertThat(FormCodec.encode(values))
                .isEqualTo("vmid=100&onboot=1&net0=virtio%3DAA%3ABB%2Cbridge%3Dvmbr0&command=ls&command=-l+%2Ftmp");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("näme", "ä&b=c;d%+ €");
        values.put("list", List.of("1", "", "3"));
        values.put("empty", "");

        assertThat(FormCodec.decode(FormCodec.encode(values))).isEqualTo(values);
    }

    @Test
    void formsAreReadTheServersWay() {
        assertThat(FormCodec.decode("net0=virtio=AA&a;b=&&a=2&c%3d=%zz%4&d=%C3%A4+x"))
                .containsExactly(
                        entry("net0", "virtio"),
                        entry("a", Arrays.asList(null, "2")),
                        entry("b", ""),
                        entry("c=", "%zz%4"),
                        entry("d", "ä x"));
        assertThat(FormCodec.decode("")).isEmpty();
    }

    @Test
    void anObjectCannotTravelInAForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormCodec.encode(Map.of("map", Map.of())))
                .withMessageContaining("'map'");
    }
}
