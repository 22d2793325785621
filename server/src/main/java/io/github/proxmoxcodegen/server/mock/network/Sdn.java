package io.github.proxmoxcodegen.server.mock.network;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Zones and virtual networks. Changes wait until they are applied, and say so meanwhile. */
public final class Sdn implements Family {

    private static final String ZONES = "/cluster/sdn/zones";
    private static final String VNETS = "/cluster/sdn/vnets";
    private static final Set<String> CONTROLS =
            Set.of("delete", "digest", "lock-token", "zone", "vnet", "pending", "running");

    private final Mock mock;

    /** The network in the state. */
    public Sdn(Mock mock) {
        this.mock = mock;
    }

    /**
     * One of the two collections.
     *
     * @param path of the collection
     * @param key the parameter that names a member
     */
    private record Kind(String path, String key) {}

    @Override
    public void addTo(Handlers handlers) {
        for (Kind kind : List.of(new Kind(ZONES, "zone"), new Kind(VNETS, "vnet"))) {
            String one = kind.path() + "/{" + kind.key() + "}";
            handlers.on("GET " + kind.path(), call -> list(kind, call))
                    .on("POST " + kind.path(), call -> create(kind, call))
                    .on(
                            "GET " + one,
                            call -> Answer.of(shown(kind, call.required(kind.key()), require(kind, call), call)))
                    .on("PUT " + one, call -> update(kind, call))
                    .on("DELETE " + one, call -> delete(kind, call));
        }
        handlers.on("PUT /cluster/sdn", this::apply);
    }

    private Answer list(Kind kind, Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section(kind.path()).docs().forEach(entry -> {
            String zone = kind.key().equals("zone")
                    ? entry.getKey()
                    : entry.getValue().textOrEmpty("zone");
            boolean visible = mock.rights()
                    .hasAny(call.caller(), "/sdn/zones/" + zone, List.of("SDN.Audit", "SDN.Use", "SDN.Allocate"));
            boolean wanted = !call.flag("running")
                    || !entry.getValue().textOrEmpty("state").equals("new");
            if (visible && wanted) {
                items.add(shown(kind, entry.getKey(), entry.getValue(), call));
            }
        });
        return Answer.of(items);
    }

    private static Map<String, Object> shown(Kind kind, String name, Doc doc, Call call) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(kind.key(), name);
        item.putAll(doc.copy());
        if (kind.key().equals("vnet")) {
            item.put("type", "vnet");
        }
        if (!call.flag("pending")) {
            item.remove("state");
        }
        return item;
    }

    private Doc require(Kind kind, Call call) {
        String name = call.required(kind.key());
        return mock.section(kind.path())
                .find(name)
                .orElseThrow(() -> ApiError.failed("sdn " + kind.key() + " '" + name + "' does not exist"));
    }

    private Answer create(Kind kind, Call call) {
        String name = call.required(kind.key());
        if (mock.section(kind.path()).has(name)) {
            throw ApiError.failed("sdn " + kind.key() + " object ID '" + name + "' already defined");
        }
        if (kind.key().equals("vnet")) {
            requireZone(call.required("zone"));
        }
        Doc doc = mock.section(kind.path()).edit(name);
        change(kind, doc, call);
        doc.set("state", "new");
        return Answer.NOTHING;
    }

    private void requireZone(String zone) {
        if (!mock.section(ZONES).has(zone)) {
            throw ApiError.failed("sdn zone '" + zone + "' does not exist");
        }
    }

    private static void change(Kind kind, Doc doc, Call call) {
        call.parameters().keySet().stream()
                .filter(name -> !CONTROLS.contains(name))
                .forEach(name -> call.text(name).ifPresent(text -> doc.set(name, text)));
        if (kind.key().equals("vnet")) {
            call.text("zone").ifPresent(zone -> doc.set("zone", zone));
        }
    }

    private Answer update(Kind kind, Call call) {
        Doc doc = require(kind, call);
        if (kind.key().equals("vnet")) {
            call.text("zone").ifPresent(this::requireZone);
        }
        change(kind, doc, call);
        call.list("delete").forEach(doc::remove);
        if (!doc.textOrEmpty("state").equals("new")) {
            doc.set("state", "changed");
        }
        return Answer.NOTHING;
    }

    private Answer delete(Kind kind, Call call) {
        require(kind, call);
        String name = call.required(kind.key());
        if (kind.key().equals("zone")) {
            mock.section(VNETS)
                    .docs()
                    .filter(vnet -> vnet.getValue().textOrEmpty("zone").equals(name))
                    .findFirst()
                    .ifPresent(vnet -> {
                        throw ApiError.failed("zone " + name + " is used by vnet " + vnet.getKey());
                    });
        } else if (!mock.section(VNETS + "/" + name + "/subnets").isEmpty()) {
            throw ApiError.failed("Can't delete vnet if subnets exists");
        }
        mock.section(kind.path()).remove(name);
        return Answer.NOTHING;
    }

    private Answer apply(Call call) {
        String node = mock.section("nodes").names().iterator().next();
        return mock.tasks().start(call, node, "reloadnetworkall", "", () -> {
            List<String> applied = new ArrayList<>(List.of(ZONES, VNETS));
            mock.section(VNETS).names().forEach(vnet -> applied.add(VNETS + "/" + vnet + "/subnets"));
            for (String path : applied) {
                mock.section(path).docs().forEach(entry -> entry.getValue().remove("state"));
            }
        });
    }
}
