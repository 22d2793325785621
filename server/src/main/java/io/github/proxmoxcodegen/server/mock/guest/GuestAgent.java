package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agent inside a virtual machine. It answers when it is enabled and the machine runs. */
public final class GuestAgent implements Family {

    private static final String PATH = GuestKind.QEMU.path("/agent");

    private final Mock mock;

    /** The agents of virtual machines. */
    public GuestAgent(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        mock.api()
                .operations()
                .filter(operation -> operation.path().startsWith(PATH + "/"))
                .forEach(operation -> handlers.on(operation.key().toString(), this::answer));
        handlers.on("POST " + PATH, this::answer);
    }

    private Answer answer(Call call) {
        Guest guest = GuestCollection.of(mock, GuestKind.QEMU, call);
        if (!guest.config().textOrEmpty("agent").matches("(enabled=)?1(,.*)?")) {
            throw ApiError.failed("No QEMU guest agent configured");
        }
        if (!guest.isRunning()) {
            throw ApiError.failed("VM " + guest.vmid() + " is not running");
        }
        return Answer.of(
                switch (command(call.operation(), call)) {
                    case "exec" -> execute(guest, call);
                    case "exec-status" -> executed(guest, call);
                    case "file-read" -> Map.of("content", "", "truncated", 0);
                    case "file-write" -> null;
                    case "network-get-interfaces" ->
                        result(List.of(Map.of(
                                "name",
                                "eth0",
                                "hardware-address",
                                "bc:24:11:00:00:01",
                                "ip-addresses",
                                List.of(Map.of("ip-address", "192.0.2.10", "ip-address-type", "ipv4", "prefix", 24)))));
                    case "get-host-name" -> result(Map.of("host-name", guest.name()));
                    case "get-osinfo" -> result(Map.of("id", "debian", "name", "Debian GNU/Linux", "version-id", "13"));
                    case "get-time" -> result(mock.now() * 1_000_000_000L);
                    case "get-timezone" -> result(Map.of("offset", 0, "zone", "UTC"));
                    case "fsfreeze-status" -> result("thawed");
                    case "fsfreeze-freeze", "fsfreeze-thaw" -> result(1);
                    case "get-users", "get-vcpus", "get-fsinfo", "get-memory-blocks" -> result(List.of());
                    default -> result(Map.of());
                });
    }

    private static String command(Operation operation, Call call) {
        return operation.path().equals(PATH)
                ? call.required("command")
                : operation.path().substring(PATH.length() + 1);
    }

    private Map<String, Object> execute(Guest guest, Call call) {
        long pid = 1000 + mock.count("agent");
        guest.doc().edit("processes").set(Long.toString(pid), String.join(" ", call.list("command")));
        return Map.of("pid", pid);
    }

    private static Map<String, Object> executed(Guest guest, Call call) {
        if (!guest.doc().at("processes").has(call.required("pid"))) {
            throw ApiError.failed("Agent error: PID " + call.required("pid") + " does not exist");
        }
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("exited", 1);
        status.put("exitcode", 0);
        status.put("out-data", "");
        return status;
    }

    private static Map<String, Object> result(Object value) {
        return Map.of("result", value);
    }
}
