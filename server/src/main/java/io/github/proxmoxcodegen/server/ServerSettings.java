package io.github.proxmoxcodegen.server;

import io.github.proxmoxcodegen.server.state.DefaultCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How a server is started.
 *
 * @param host the name or address of the interface it listens on
 * @param port the port; 0 for any free one
 * @param tls whether it speaks HTTPS, with a certificate of its own that is new at each start
 * @param taskTime how long tasks run; zero has their work done before the call answers
 * @param loginDelay how long a refused login waits for its answer; a real server takes three seconds
 * @param wireAuth whether {@code /api2} asks for credentials
 * @param plainAuth whether the surface at the root asks for them
 * @param origins the sites whose scripts may use the server; {@code *} for all
 * @param connections how many clients may be connected at a time; others are sent away
 * @param patience how long a client may take to send a request, or keep a connection without one
 * @param cluster makes what the server begins with
 * @param clock the time
 */
public record ServerSettings(
        String host,
        int port,
        boolean tls,
        Duration taskTime,
        Duration loginDelay,
        boolean wireAuth,
        boolean plainAuth,
        Set<String> origins,
        int connections,
        Duration patience,
        Supplier<Map<String, Object>> cluster,
        Clock clock) {

    /** On any free port of this machine, with the default cluster, credentials asked for on {@code /api2} only. */
    public static final ServerSettings DEFAULT = builder().build();

    public ServerSettings {
        origins = Set.copyOf(origins);
    }

    /** Starts from the default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers settings. */
    public static final class Builder {

        private String host = "127.0.0.1";
        private int port;
        private boolean tls;
        private Duration taskTime = Duration.ZERO;
        private Duration loginDelay = Duration.ZERO;
        private boolean wireAuth = true;
        private boolean plainAuth;
        private Set<String> origins = Set.of();
        private int connections = 1000;
        private Duration patience = Duration.ofSeconds(30);
        private Supplier<Map<String, Object>> cluster = DefaultCluster::content;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** The name or address of the interface to listen on. */
        public Builder host(String name) {
            host = name;
            return this;
        }

        /** The port; 0 for any free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** Whether to speak HTTPS, with a certificate of its own that is new at each start. */
        public Builder tls(boolean on) {
            tls = on;
            return this;
        }

        /** How long tasks run. */
        public Builder taskTime(Duration time) {
            taskTime = time;
            return this;
        }

        /** How long a refused login waits for its answer. */
        public Builder loginDelay(Duration delay) {
            loginDelay = delay;
            return this;
        }

        /** Whether {@code /api2} asks for credentials. */
        public Builder wireAuth(boolean on) {
            wireAuth = on;
            return this;
        }

        /** Whether the surface at the root asks for credentials. */
        public Builder plainAuth(boolean on) {
            plainAuth = on;
            return this;
        }

        /** The sites whose scripts may use the server. */
        public Builder origins(Set<String> sites) {
            origins = sites;
            return this;
        }

        /** How many clients may be connected at a time. */
        public Builder connections(int most) {
            connections = most;
            return this;
        }

        /** How long a client may take to send a request, or keep a connection without one. */
        public Builder patience(Duration time) {
            patience = time;
            return this;
        }

        /** What the server begins with, in the form of an exported state. */
        public Builder cluster(Supplier<Map<String, Object>> content) {
            cluster = content;
            return this;
        }

        /** The time. */
        public Builder clock(Clock time) {
            clock = time;
            return this;
        }

        /** The settings. */
        public ServerSettings build() {
            return new ServerSettings(
                    host,
                    port,
                    tls,
                    taskTime,
                    loginDelay,
                    wireAuth,
                    plainAuth,
                    origins,
                    connections,
                    patience,
                    cluster,
                    clock);
        }
    }
}
