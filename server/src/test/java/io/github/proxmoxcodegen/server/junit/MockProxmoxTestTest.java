package io.github.proxmoxcodegen.server.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.proxmoxcodegen.server.MockProxmox;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Classes of tests with a mock, run as their owners would run them. */
final class MockProxmoxTestTest {

    private static final List<MockProxmox> MOCKS = new ArrayList<>();
    private static final Set<Integer> PORTS = new LinkedHashSet<>();
    private static boolean running;

    /** The classes below are run by the tests above them and by nobody else. */
    static boolean running() {
        return running;
    }

    private static TestExecutionSummary run(Class<?>... classes) {
        MOCKS.clear();
        PORTS.clear();
        running = true;
        try {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(List.of(classes).stream()
                                            .map(type -> selectClass(type))
                                            .toList())
                                    .build(),
                            listener);
            return listener.getSummary();
        } finally {
            running = false;
        }
    }

    private static void met(MockProxmox proxmox) {
        MOCKS.add(proxmox);
        PORTS.add(proxmox.port());
    }

    private static int status(String method, URI uri) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod(method);
        return connection.getResponseCode();
    }

    private static String get(URI root, String path) throws IOException {
        return new String(URI.create(root + path).toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void succeed(TestExecutionSummary summary, int tests) {
        assertThat(summary.getFailures().stream()
                        .map(failure -> String.valueOf(failure.getException()))
                        .toList())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(tests);
    }

    @Test
    void aClassHasOneMockThatIsNewToEachTestAndGoneAfterwards() {
        succeed(run(Usual.class), 3);
        assertThat(MOCKS).hasSizeGreaterThanOrEqualTo(3).allMatch(mock -> mock == MOCKS.get(0));
        assertThat(PORTS).hasSize(1);
        URI gone = URI.create("http://127.0.0.1:" + PORTS.iterator().next() + "/version");
        assertThat(catching(gone)).isInstanceOf(ConnectException.class);
    }

    private static Throwable catching(URI uri) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> status("GET", uri));
    }

    @Test
    void eachClassHasItsOwn() {
        succeed(run(Usual.class, Described.class), 4);
        assertThat(MOCKS.stream().distinct()).hasSize(2);
    }

    @Test
    void whatIsNotThereIsSaid() {
        TestExecutionSummary summary = run(Wrong.class);
        assertThat(summary.getFailures()).hasSize(1);
        assertThat(summary.getFailures().get(0).getException())
                .hasMessageContaining("there is no resource 'missing.yaml'")
                .hasMessageContaining("Wrong");
    }

    @MockProxmoxTest
    @EnabledIf("io.github.proxmoxcodegen.server.junit.MockProxmoxTestTest#running")
    static final class Usual {

        @BeforeEach
        void prepared(MockProxmox proxmox) {
            met(proxmox);
        }

        @Test
        void deletesAGuest(MockProxmox proxmox) throws IOException {
            met(proxmox);
            deleteOnce(proxmox);
        }

        @Test
        void deletesTheSameGuest(MockProxmox proxmox) throws IOException {
            met(proxmox);
            deleteOnce(proxmox);
        }

        private static void deleteOnce(MockProxmox proxmox) throws IOException {
            URI guest = URI.create(proxmox.uri() + "/nodes/pve2/qemu/103");
            assertThat(status("DELETE", guest)).isEqualTo(200);
            assertThat(status("DELETE", guest)).isNotEqualTo(200);
        }

        @Nested
        final class Inside {

            @Test
            void sharesIt(MockProxmox proxmox) throws IOException {
                met(proxmox);
                assertThat(status("GET", URI.create(proxmox.uri() + "/nodes/pve2/qemu/103/config")))
                        .isEqualTo(200);
            }
        }
    }

    @MockProxmoxTest(spec = "8.4", data = "small.yaml", auth = false)
    @EnabledIf("io.github.proxmoxcodegen.server.junit.MockProxmoxTestTest#running")
    static final class Described {

        @Test
        void isAsDescribed(MockProxmox proxmox) throws IOException {
            met(proxmox);
            assertThat(get(proxmox.uri(), "/versions")).contains("8.4");
            assertThat(get(proxmox.wireUri(), "/nodes")).contains("alpha").doesNotContain("pve1");
            assertThat(get(proxmox.wireUri(), "/nodes/alpha/qemu")).contains("web");
        }
    }

    @MockProxmoxTest(data = "missing.yaml")
    @EnabledIf("io.github.proxmoxcodegen.server.junit.MockProxmoxTestTest#running")
    static final class Wrong {

        @Test
        void neverRuns(MockProxmox proxmox) {
            met(proxmox);
        }
    }
}
