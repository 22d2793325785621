package io.github.proxmoxcodegen.server.mock.cluster;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestErrors;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.guest.GuestLife;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guests that the cluster keeps running: how they are, and where they shall go. */
public final class HighAvailability implements Family {

    private static final String RESOURCES = "/cluster/ha/resources";

    private final Mock mock;

    /** The resources in the state. */
    public HighAvailability(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /cluster/ha/status/current", call -> status())
                .on("POST " + RESOURCES + "/{sid}/migrate", this::move)
                .on("POST " + RESOURCES + "/{sid}/relocate", this::move);
    }

    private Optional<Guest> guest(String sid) {
        return mock.guests().find(sid.substring(sid.indexOf(':') + 1));
    }

    private Answer status() {
        List<String> nodes = mock.section("nodes").names().stream().toList();
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, Object> quorum = item("quorum", "quorum", nodes.get(0), "OK");
        quorum.put("quorate", 1);
        items.add(quorum);
        items.add(timed(item("master", "master", nodes.get(0), nodes.get(0) + " (active)")));
        Doc resources = mock.section(RESOURCES);
        for (String node : nodes) {
            boolean active = resources.names().stream()
                    .anyMatch(sid -> guest(sid)
                            .filter(guest -> guest.node().equals(node))
                            .isPresent());
            items.add(timed(item("lrm:" + node, "lrm", node, node + (active ? " (active)" : " (idle)"))));
        }
        resources.docs().forEach(resource -> items.add(service(resource.getKey(), resource.getValue())));
        return Answer.of(items);
    }

    private static Map<String, Object> item(String id, String type, String node, String status) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("type", type);
        item.put("node", node);
        item.put("status", status);
        return item;
    }

    private Map<String, Object> timed(Map<String, Object> item) {
        item.put("timestamp", mock.now());
        return item;
    }

    private Map<String, Object> service(String sid, Doc resource) {
        String state = resource.text("state").orElse("started");
        String node = guest(sid).map(Guest::node).orElse("");
        Map<String, Object> item = item("service:" + sid, "service", node, sid + " (" + node + ", " + state + ")");
        item.put("sid", sid);
        item.put("state", state);
        item.put("request_state", state);
        item.put("crm_state", state);
        item.put("max_restart", resource.number("max_restart", 1));
        item.put("max_relocate", resource.number("max_relocate", 1));
        return item;
    }

    /** Here at once; a real server does it within its next rounds. */
    private Answer move(Call call) {
        String sid = call.required("sid");
        String target = call.required("node");
        Guest guest = guest(sid)
                .filter(found ->
                        mock.section(RESOURCES).names().stream().anyMatch(known -> known.endsWith(":" + found.vmid())))
                .orElseThrow(() -> ApiError.failed("resource '" + sid + "' does not exist"));
        if (!mock.section("nodes").has(target)) {
            throw GuestErrors.noNode(target);
        }
        if (!guest.node().equals(target)) {
            GuestLife.relocate(mock, guest, target);
        }
        Map<String, Object> moved = new LinkedHashMap<>();
        moved.put("sid", sid);
        moved.put("requested-node", target);
        return Answer.of(moved);
    }
}
