package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many clients at once: no number is given twice, no change is lost, and nobody sees half of one. */
final class ConcurrencyTest extends MockTest {

    private static final int CLIENTS = 64;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    @AfterAll
    void leave() {
        clients.shutdownNow();
    }

    /** Tasks end on a thread of their own while clients are served. */
    @Override
    protected MockProxmox started() {
        return Mocked.with(ServerSettings.builder().taskTime(Duration.ofMillis(1)));
    }

    /** What each client came back with; all begin at the same moment. */
    private <T> List<T> together(int number, IntFunction<Callable<T>> client) throws Exception {
        CyclicBarrier start = new CyclicBarrier(number);
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Callable<T> work = client.apply(i);
            futures.add(clients.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    @Test
    void aNumberIsGivenOnce() throws Exception {
        List<Client.Response> answers = together(
                CLIENTS,
                i -> () -> root.post("/nodes/pve" + (1 + i % 3) + "/" + (i % 2 == 0 ? "qemu" : "lxc"), guest(i)));
        List<Client.Response> created =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(created).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.reason() + answer.body())
                        .matches("(?s).*(already exists|can't lock file).*"));
        assertThat(each(root.get("/cluster/resources?type=vm").data(), "vmid"))
                .filteredOn("700"::equals)
                .hasSize(1);
    }

    private static String[] guest(int client) {
        return client % 2 == 0
                ? new String[] {"vmid", "700", "name", "client" + client}
                : new String[] {
                    "vmid",
                    "700",
                    "hostname",
                    "client" + client,
                    "ostemplate",
                    "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst",
                    "rootfs",
                    "local-lvm:1"
                };
    }

    @Test
    void clientsThatAskForTheNextNumberEachGetAGuest() throws Exception {
        List<String> numbers = together(CLIENTS, i -> () -> {
            while (true) {
                String vmid = root.get("/cluster/nextid").data().asText();
                Client.Response response = root.post("/nodes/pve1/qemu", "vmid", vmid, "name", "client" + i);
                if (response.status() == 200) {
                    return vmid;
                }
            }
        });
        assertThat(numbers).doesNotHaveDuplicates();
        JsonNode guests = root.get("/nodes/pve1/qemu").data();
        assertThat(each(guests, "vmid")).containsAll(numbers).doesNotHaveDuplicates();
        for (int i = 0; i < CLIENTS; i++) {
            assertThat(Mocked.item(guests, "name", "client" + i).path("vmid").asText())
                    .isEqualTo(numbers.get(i));
        }
    }

    @Test
    void noMemberOfAPoolIsLost() throws Exception {
        root.post("/pools", "poolid", "crowd");
        for (int i = 0; i < CLIENTS; i++) {
            root.post("/nodes/pve2/qemu", "vmid", Integer.toString(500 + i));
        }
        List<Integer> answers = together(
                CLIENTS,
                i -> () -> root.put("/pools/crowd", "vms", Integer.toString(500 + i))
                        .status());
        assertThat(answers).containsOnly(200);
        assertThat(root.get("/pools/crowd").data().path("members")).hasSize(CLIENTS);
    }

    @Test
    void noChangeThatGoesByTheDigestIsLost() throws Exception {
        root.put("/nodes/pve1/qemu/102/config", "description", "0");
        int changes = 4;
        together(16, i -> () -> {
            for (int done = 0; done < changes; ) {
                JsonNode config = root.get("/nodes/pve1/qemu/102/config").data();
                int count = Integer.parseInt(config.path("description").asText());
                Client.Response response = root.put(
                        "/nodes/pve1/qemu/102/config",
                        "description",
                        Integer.toString(count + 1),
                        "digest",
                        config.path("digest").asText());
                if (response.status() == 200) {
                    done++;
                }
            }
            return true;
        });
        assertThat(root.get("/nodes/pve1/qemu/102/config")
                        .data()
                        .path("description")
                        .asText())
                .isEqualTo(Integer.toString(16 * changes));
    }

    @Test
    void nobodySeesHalfOfAChange() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        root.put("/access/users/alice@pve", "firstname", "start", "lastname", "start", "comment", "start");
        List<String> torn = together(CLIENTS, i -> () -> {
            if (i < 8) {
                for (int round = 0; round < 25; round++) {
                    String value = i + "-" + round;
                    root.put("/access/users/alice@pve", "firstname", value, "lastname", value, "comment", value);
                }
                over.set(i == 0 || over.get());
                return "";
            }
            while (!over.get()) {
                JsonNode user = root.get("/access/users/alice@pve").data();
                JsonNode listed = Mocked.item(root.get("/access/users").data(), "userid", "alice@pve");
                for (JsonNode seen : List.of(user, listed)) {
                    String first = seen.path("firstname").asText();
                    if (!first.equals(seen.path("lastname").asText())
                            || !first.equals(seen.path("comment").asText())) {
                        return seen.toString();
                    }
                }
            }
            return "";
        });
        assertThat(torn).containsOnly("");
    }

    @Test
    void everyTaskHasAnIdentifierOfItsOwn() throws Exception {
        List<String> upids = together(
                CLIENTS,
                i -> () -> root.post("/nodes/pve1/qemu/101/status/" + (i % 2 == 0 ? "start" : "stop"))
                        .data()
                        .asText());
        assertThat(upids).allMatch(upid -> upid.startsWith("UPID:pve1:")).doesNotHaveDuplicates();
        // Without a source only those that are over are listed, and on a busy machine some still run.
        assertThat(each(root.get("/nodes/pve1/tasks?source=all&limit=500").data(), "upid"))
                .containsAll(upids);
    }
}
