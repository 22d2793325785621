package io.github.proxmoxcodegen.server.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.state.DefaultCluster;
import io.github.proxmoxcodegen.server.state.State;
import io.github.proxmoxcodegen.specs.Specs;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What answers may be called from many threads, whichever of them the server has. */
final class ManyThreadsTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = 50;

    private final Map<String, Operation> operations = api().operations()
            .collect(
                    Collectors.toMap(operation -> operation.method() + " " + operation.path(), operation -> operation));
    private final State state = new State(DefaultCluster::content);
    private final MockBackend backend =
            new MockBackend(api(), state, Clock.systemUTC(), Duration.ofMillis(1), false, call -> Optional.empty());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private static Api api() {
        try {
            return Specs.standard().resolve("latest").api();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        backend.close();
    }

    private @Nullable Object call(String operation, Map<String, Object> parameters) {
        Operation found = Optional.ofNullable(operations.get(operation)).orElseThrow();
        return backend.answer(new Call(found, Map.copyOf(parameters), Caller.ROOT, Optional.empty()))
                .value();
    }

    private <T> List<T> together(IntFunction<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Callable<T> task = work.apply(i);
            futures.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return task.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    private static List<?> items(@Nullable Object list) {
        return list instanceof List<?> items ? items : List.of();
    }

    @Test
    void everyNumberIsGivenOnce() throws Exception {
        AtomicInteger created = new AtomicInteger();
        together(i -> () -> {
            for (int vmid = 1000; vmid < 1000 + ROUNDS; vmid++) {
                try {
                    call("POST /nodes/{node}/qemu", Map.of("node", "pve" + (1 + i % 3), "vmid", vmid));
                    created.incrementAndGet();
                } catch (ApiError e) {
                    assertThat(e.reason()).containsAnyOf("already exists", "can't lock file", "locked");
                }
            }
            return true;
        });
        assertThat(created).hasValue(ROUNDS);
    }

    @Test
    void noChangeIsLost() throws Exception {
        call("POST /pools", Map.of("poolid", "crowd"));
        for (int i = 0; i < THREADS; i++) {
            call("POST /nodes/{node}/qemu", Map.of("node", "pve1", "vmid", 500 + i));
        }
        together(i -> () -> call("PUT /pools/{poolid}", Map.of("poolid", "crowd", "vms", Integer.toString(500 + i))));
        Object pool = call("GET /pools/{poolid}", Map.of("poolid", "crowd"));
        assertThat(pool).isInstanceOf(Map.class);
        assertThat(items(((Map<?, ?>) Optional.ofNullable(pool).orElseThrow()).get("members")))
                .hasSize(THREADS);
    }

    @Test
    void nobodySeesHalfOfAChange() throws Exception {
        AtomicInteger writers = new AtomicInteger(THREADS / 4);
        call("PUT /access/users/{userid}", user("start"));
        List<String> torn = together(i -> () -> {
            if (i < THREADS / 4) {
                for (int round = 0; round < ROUNDS; round++) {
                    call("PUT /access/users/{userid}", user(i + "-" + round));
                }
                writers.decrementAndGet();
                return "";
            }
            while (writers.get() > 0) {
                Object seen = call("GET /access/users/{userid}", Map.of("userid", "alice@pve"));
                if (seen instanceof Map<?, ?> user
                        && !String.valueOf(user.get("firstname")).equals(user.get("lastname"))) {
                    return user.toString();
                }
            }
            return "";
        });
        assertThat(torn).containsOnly("");
    }

    private static Map<String, Object> user(String value) {
        return Map.of("userid", "alice@pve", "firstname", value, "lastname", value);
    }
}
