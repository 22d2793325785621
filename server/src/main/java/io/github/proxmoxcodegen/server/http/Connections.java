package io.github.proxmoxcodegen.server.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Keeps clients from holding connections for nothing. There are only so many; and one that sends no request, sends one
 * too slowly or takes an answer too slowly is closed, however steadily it trickles.
 */
public final class Connections {

    private static final long MOST_MILLIS_BETWEEN_SWEEPS = 1000;

    /** Bytes a second; what is slower is no transfer that anybody waits for. */
    private static final long SLOWEST = 4096;

    /** What is waited for on a connection. */
    private interface Wait {

        /** Whether that took too long. */
        boolean isOver(long now, long patience);
    }

    private final int most;
    private final long patience;
    private final Map<HttpConnection, Wait> waits = new ConcurrentHashMap<>();

    /**
     * Limits on connections.
     *
     * @param most how many there may be at a time
     * @param patience how long a connection may go without a request; how long a request may take to come in, or an
     *     answer to go out, a second more for each 4 KiB
     */
    public Connections(Vertx vertx, int most, Duration patience) {
        this.most = most;
        this.patience = patience.toNanos();
        long millis = Math.min(MOST_MILLIS_BETWEEN_SWEEPS, Math.max(1, patience.toMillis() / 2));
        vertx.setPeriodic(millis, timer -> sweep());
    }

    /** Takes a new connection, or closes it at once. */
    public void open(HttpConnection connection) {
        if (waits.size() >= most) {
            connection.close();
            return;
        }
        waits.put(connection, new Transfer(System.nanoTime(), 0));
        connection.closeHandler(closed -> waits.remove(connection));
    }

    /** Watches a request come in and its answer go out. */
    public void watch(HttpServerRequest request) {
        HttpConnection connection = request.connection();
        Wait coming = new Incoming(request, System.nanoTime());
        waits.replace(connection, coming);
        request.response()
                .endHandler(end -> waits.replace(
                        connection,
                        coming,
                        new Transfer(System.nanoTime(), request.response().bytesWritten())));
    }

    private void sweep() {
        long now = System.nanoTime();
        waits.forEach((connection, wait) -> {
            if (wait.isOver(now, patience)) {
                connection.close();
            }
        });
    }

    /** Once it is there the client waits for the server, and that is no reason to send it away. */
    private record Incoming(HttpServerRequest request, long since) implements Wait {

        @Override
        public boolean isOver(long now, long patience) {
            return !request.isEnded() && new Transfer(since, request.bytesRead()).isOver(now, patience);
        }
    }

    /** So many bytes, and then the beginning of the next request. */
    private record Transfer(long since, long bytes) implements Wait {

        @Override
        public boolean isOver(long now, long patience) {
            return now - since - patience > TimeUnit.SECONDS.toNanos(1) / SLOWEST * bytes;
        }
    }
}
