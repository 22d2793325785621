package io.github.proxmoxcodegen.runtime.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxcodegen.runtime.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests and answers, apart from any operation. */
class StubMessagesTest {

    @Test
    void aTargetIsTakenApart() {
        RequestHead head = new RequestHead("GET", "/nodes/a%2Fb?x=1?2", "Application/JSON; charset=UTF-8");

        assertThat(head.path()).isEqualTo("/nodes/a%2Fb");
        assertThat(head.query()).isEqualTo("x=1?2");
        assertThat(head.mediaType()).isEqualTo("application/json");
        assertThat(new RequestHead("GET", "http://host:80/version", "").path()).isEqualTo("/version");
        assertThat(new RequestHead("GET", "http://host", "").path()).isEqualTo("/");
        assertThat(new RequestHead("OPTIONS", "*", "").path()).isEqualTo("*");
        assertThat(new RequestHead("GET", "/version", "").query()).isEmpty();
    }

    @Test
    void aReasonEndsWithItsLine() {
        assertThat(new HttpAnswer(500, "no such VM\r\nSet-Cookie: x=1", Map.of(), new byte[0]).reason())
                .isEqualTo("no such VM");
        assertThat(new HttpAnswer(500, "caf\u00e9\t", Map.of(), new byte[0]).reason())
                .isEqualTo("caf??");
    }

    @Test
    void theQueryWinsOverTheBodyAndNeitherOverThePath() {
        RequestValues values = new RequestValues()
                .body("application/json", "{\"a\": 1, \"b\": [1, null]}".getBytes(StandardCharsets.UTF_8))
                .all(Map.of("a", "2", "_dc", "3"));

        assertThat(values.with(Map.of("node", "pve1")))
                .containsEntry("a", "2")
                .containsEntry("node", "pve1")
                .doesNotContainKey("_dc")
                .containsKey("b");
        assertThatThrownBy(() -> values.with(Map.of("a", "1")))
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.errors()).containsOnlyKeys("a"));
    }

    @Test
    void anErrorHasAStatusOfErrors() {
        assertThatThrownBy(() -> new ApiException(200, "fine")).hasMessageContaining("400 to 599");
    }

    @Test
    void whatAnErrorSaysStaysInsideItsJson() {
        ApiException error = new ApiException(409, "say \"no\"\u2028\n", Map.of("vm\"id", "</script>"));

        for (ErrorShape shape : ErrorShape.values()) {
            String body = new String(shape.failed(error).body(), StandardCharsets.UTF_8);
            assertThat(Json.parse(body)).isInstanceOf(Map.class);
            assertThat(shape.failed(error).reason()).isIn(List.of("say \"no\"?", "Conflict"));
        }
    }
}
