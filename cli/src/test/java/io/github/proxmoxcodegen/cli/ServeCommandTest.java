package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** {@code serve} where it cannot. */
final class ServeCommandTest {

    @Test
    void aPortThatIsTakenIsSaidWithWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            CommandRun run = CommandRun.of("serve", "--port", port);

            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.err())
                    .contains("cannot listen on 127.0.0.1 port " + port)
                    .contains("hint: choose a free port with --port")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void anUnknownSpecIsSaidAsByEveryCommand() {
        CommandRun run = CommandRun.of("serve", "--port", "0", "--spec", "pve-0.1");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("there is no release 'pve-0.1'").contains("known are pve-9.2.3");
        assertThat(run.out()).isEmpty();
    }
}
