package io.github.proxmoxcodegen.runtime.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private static final Router<String> PATHS = router(
            "/",
            "/nodes",
            "/nodes/{node}",
            "/nodes/{node}/qemu/{vmid}/config",
            "/nodes/localhost/report",
            "/nodes/{node}/storage/{storage}/content",
            "/nodes/{node}/storage/{storage}/content/{volume...}");

    /** A router that finds the templates themselves; three dots mark a parameter that takes the rest. */
    private static Router<String> router(String... templates) {
        Router.Builder<String> builder = Router.builder();
        for (String template : templates) {
            String plain = template.replace("...", "");
            builder.route(plain, plain, !plain.equals(template));
        }
        return builder.build();
    }

    private static Optional<String> found(Optional<RouteMatch<String>> match) {
        return match.map(RouteMatch::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | / {}",
                "'' | / {}",
                "/nodes | /nodes {}",
                "nodes | /nodes {}",
                "/nodes/pve1 | /nodes/{node} {node=pve1}",
                "/nodes/pve1/qemu/100/config | /nodes/{node}/qemu/{vmid}/config {node=pve1, vmid=100}"
            })
    void aPathLeadsToItsTemplate(String path, String expected) {
        assertThat(found(PATHS.match(path))).contains(expected);
        assertThat(found(PATHS.matchEncoded(path))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/node", "/nodesx", "/nodes/pve1/qemu", "/nodes/pve1/qemu/100/config/x", "/Nodes", "/x/y"})
    void whatNoTemplateHasIsNotFound(String path) {
        assertThat(PATHS.match(path)).isEmpty();
        assertThat(PATHS.matchEncoded(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//nodes//pve1", "/nodes/pve1/", "nodes/pve1///"})
    void emptySegmentsDoNotCount(String path) {
        assertThat(found(PATHS.match(path))).contains("/nodes/{node} {node=pve1}");
    }

    @Test
    void aLiteralGoesFirstAndAParameterWhereThatLeadsNowhere() {
        assertThat(found(PATHS.match("/nodes/localhost/report"))).contains("/nodes/localhost/report {}");
        assertThat(found(PATHS.match("/nodes/localhost/qemu/1/config")))
                .contains("/nodes/{node}/qemu/{vmid}/config {node=localhost, vmid=1}");
        assertThat(found(PATHS.match("/nodes/localhost"))).contains("/nodes/{node} {node=localhost}");
    }

    @Test
    void theRestOfAPathIsOneParameterWithSingleSlashes() {
        String template = "/nodes/{node}/storage/{storage}/content/{volume} ";

        assertThat(found(PATHS.match("/nodes/a/storage/b/content/local:100/vm-100.qcow2")))
                .contains(template + "{node=a, storage=b, volume=local:100/vm-100.qcow2}");
        assertThat(found(PATHS.match("/nodes/a/storage/b/content//x//y/")))
                .contains(template + "{node=a, storage=b, volume=x/y}");
        assertThat(found(PATHS.matchEncoded("/nodes/a/storage/b/content/x%2fy//z")))
                .contains(template + "{node=a, storage=b, volume=x/y/z}");
        assertThat(found(PATHS.match("/nodes/a/storage/b/content/")))
                .contains("/nodes/{node}/storage/{storage}/content {node=a, storage=b}");
    }

    @Test
    void anEncodedSlashSeparatesOnlyWhereAllIsDecodedFirst() {
        assertThat(found(PATHS.matchEncoded("/nodes/a%2Fb"))).contains("/nodes/{node} {node=a/b}");
        assertThat(found(PATHS.matchEncoded("/nodes/a%2Fb%zz+%C3%A4"))).contains("/nodes/{node} {node=a/b%zz+ä}");
        assertThat(found(PATHS.matchEncoded("/%6eodes"))).contains("/nodes {}");
        assertThat(PATHS.match("/nodes/a%2Fb").orElseThrow().parameter("node")).contains("a%2Fb");
        assertThat(PATHS.match("/nodes/a/b")).isEmpty();
    }

    @Test
    void whiteSpaceIsNoParameterButALineFeedAtTheEndIsDropped() {
        assertThat(PATHS.match("/nodes/a b")).isEmpty();
        assertThat(PATHS.matchEncoded("/nodes/a%20b")).isEmpty();
        assertThat(PATHS.match("/nodes/\n")).isEmpty();
        assertThat(PATHS.match("/nodes/a/storage/b/content/x/y z")).isEmpty();
        assertThat(found(PATHS.matchEncoded("/nodes/a%0A"))).contains("/nodes/{node} {node=a}");
    }

    @Test
    void aMatchTellsItsParameters() {
        RouteMatch<String> match = PATHS.match("/nodes/pve1/qemu/100/config").orElseThrow();

        assertThat(match.value()).isEqualTo("/nodes/{node}/qemu/{vmid}/config");
        assertThat(match.template()).isEqualTo("/nodes/{node}/qemu/{vmid}/config");
        assertThat(match.parameters()).containsExactly(entry("node", "pve1"), entry("vmid", "100"));
        assertThat(match.parameter("vmid")).contains("100");
        assertThat(match.parameter("storage")).isEmpty();
        assertThat(PATHS.match("/nodes").orElseThrow().parameters()).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "nodes, slash",
        "/nodes/, empty segment",
        "//nodes, empty segment",
        "/{a}/{a}, same name",
        "/{}, without one",
        "/nodes/{other}, /nodes/{node}"
    })
    void whatIsNoTemplateOrCannotBeToldApartIsRefused(String template, String reason) {
        Router.Builder<String> builder = Router.<String>builder().route("/nodes/{node}", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.route(template, ""))
                .withMessageContaining(template)
                .withMessageContaining(reason);
    }

    @Test
    void onlyAParameterCanTakeTheRest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Router.<String>builder().route("/a/b", "", true))
                .withMessageContaining("does not end in a parameter");
    }

    @Test
    void aLongPathCostsNoMoreThanReadingIt() {
        Router<String> deep = router("/{a}/{b}/{c}/x", "/a/{b}/{c}/y", "/a/a/{c}/z", "/a/a/a/{d...}");
        String path = "/a".repeat(500_000);

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> deep.match(path)))
                .isPresent();
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> deep.matchEncoded(path + "%20")))
                .isEmpty();
    }
}
