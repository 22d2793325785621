package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.server.ServerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How a server is started. An option goes before a variable of the environment, and that before the default. */
final class ServeOptions {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m)?");
    private static final int LAST_PORT = 65_535;
    private static final int DEFAULT_PORT = 8000;

    @Option(
            names = "--host",
            order = 10,
            paramLabel = "NAME",
            description = "The interface to listen on. Default: $HOST, else 127.0.0.1.")
    private Optional<String> host = Optional.empty();

    @Option(
            names = {"-p", "--port"},
            order = 11,
            paramLabel = "PORT",
            description = "The port; 0 for any free one. Default: $PORT, else 8000.")
    private Optional<String> port = Optional.empty();

    @Option(
            names = "--data",
            order = 12,
            paramLabel = "FILE",
            description =
                    "What the mock begins with, in JSON or YAML: a cluster with nodes, storages, guests and users; "
                            + "answers by path; or what GET /mock/state gave. Default: $PROXMOX_MOCK_DATA_PATH, else a cluster "
                            + "of three nodes.")
    private Optional<String> data = Optional.empty();

    @Option(
            names = "--task-time",
            order = 13,
            paramLabel = "TIME",
            description = "How long tasks run, such as 500ms or 3s. Default: 0ms, done before the call answers.")
    private Optional<String> taskTime = Optional.empty();

    @Option(
            names = "--login-delay",
            order = 14,
            paramLabel = "TIME",
            description = "How long a refused login waits for its answer; a real server takes 3s. Default: 0ms.")
    private Optional<String> loginDelay = Optional.empty();

    @Option(names = "--auth", order = 15, description = "Ask for credentials on the surface at the root, too.")
    private boolean auth;

    @Option(names = "--no-auth", order = 16, description = "Ask for credentials nowhere; everybody is root@pam.")
    private boolean noAuth;

    @Option(
            names = "--cors-origin",
            order = 17,
            split = ",",
            hideParamSyntax = true,
            paramLabel = "ORIGIN",
            description = "A site whose scripts may use the server, or * for all. Default: $CORS_ORIGINS, else none.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--tls",
            order = 18,
            description = "Speak HTTPS, with a certificate that is new at each start and that nobody trusts.")
    private boolean tls;

    ServerSettings.Builder settings(Console console) throws CommandFailure {
        if (auth && noAuth) {
            throw CommandFailure.usage("--auth and --no-auth contradict each other", "leave one of them away");
        }
        List<String> sites = origins.isEmpty()
                ? console.variable("CORS_ORIGINS")
                        .map(value -> List.of(value.split("[,\\s]+", -1)))
                        .orElse(List.of())
                : origins;
        LinkedHashSet<String> allowed = new LinkedHashSet<>(sites);
        allowed.remove("");
        ServerSettings.Builder settings = ServerSettings.builder();
        Optional<String> file = data.or(() -> console.variable("PROXMOX_MOCK_DATA_PATH"));
        if (file.isPresent()) {
            Map<String, Object> content = DataFile.read(file.get());
            settings.cluster(() -> content);
        }
        return settings.host(host.or(() -> console.variable("HOST")).orElse("127.0.0.1"))
                .port(port(console))
                .tls(tls)
                .taskTime(time("--task-time", taskTime))
                .loginDelay(time("--login-delay", loginDelay))
                .wireAuth(!noAuth)
                .plainAuth(auth)
                .origins(allowed);
    }

    private int port(Console console) throws CommandFailure {
        String text = port.or(() -> console.variable("PORT")).orElse(Integer.toString(DEFAULT_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw CommandFailure.usage(
                    (port.isPresent() ? "--port " : "the variable PORT: ") + text + " is no port",
                    "give a number from 0 to " + LAST_PORT);
        }
        return Integer.parseInt(text);
    }

    private static Duration time(String option, Optional<String> given) throws CommandFailure {
        if (given.isEmpty()) {
            return Duration.ZERO;
        }
        Matcher matcher = TIME.matcher(given.get().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw CommandFailure.usage(
                    option + " " + given.get() + " is no time", "give a number with ms, s or m, such as 500ms");
        }
        long number = Long.parseLong(matcher.group(1));
        String unit = Optional.ofNullable(matcher.group(2)).orElse("ms");
        return switch (unit) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofMillis(number);
        };
    }
}
