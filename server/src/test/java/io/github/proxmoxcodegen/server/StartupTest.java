package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.specs.Specs;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a server begins. */
@Timeout(60)
final class StartupTest {

    private static final ServerSettings SETTINGS =
            ServerSettings.builder().port(0).build();

    private static Api api() throws Exception {
        return Specs.standard().resolve("latest").api();
    }

    @Test
    void makesTheClusterWhileTheApiIsRead() throws Exception {
        CountDownLatch made = new CountDownLatch(1);
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .cluster(() -> {
                    made.countDown();
                    return SETTINGS.cluster().get();
                })
                .build();

        try (Startup startup = Startup.begin(settings)) {
            assertThat(made.await(30, TimeUnit.SECONDS)).isTrue();
            try (MockProxmox proxmox = startup.finish(api())) {
                assertThat(proxmox.port()).isPositive();
            }
        }
    }

    @Test
    void leavesTheMockRunningWhenItIsClosedAfterwards() throws Exception {
        MockProxmox proxmox;
        try (Startup startup = Startup.begin(SETTINGS)) {
            proxmox = startup.finish(api());
        }
        try (proxmox) {
            assertThat(new Client(proxmox.uri()).get("/version").status()).isEqualTo(200);
        }
    }

    @Test
    void becomesOneMockOnly() throws Exception {
        Api api = api();
        try (Startup startup = Startup.begin(SETTINGS);
                MockProxmox first = startup.finish(api)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> startup.finish(api)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsWhatIsWrongWithTheClusterAsItIs() throws Exception {
        Api api = api();
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .cluster(() -> {
                    throw new IllegalArgumentException("no such cluster");
                })
                .build();

        try (Startup startup = Startup.begin(settings)) {
            assertThatThrownBy(() -> startup.finish(api))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no such cluster");
        }
    }
}
