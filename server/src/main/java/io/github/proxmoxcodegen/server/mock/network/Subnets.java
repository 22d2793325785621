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

/** Subnets of virtual networks. Created by their range, they are known by zone and range: {@code zone1-192.0.2.0-24}. */
public final class Subnets implements Family {

    private static final String VNETS = "/cluster/sdn/vnets";
    private static final String ALL = VNETS + "/{vnet}/subnets";
    private static final String ONE = ALL + "/{subnet}";
    private static final Set<String> CONTROLS =
            Set.of("delete", "digest", "lock-token", "vnet", "subnet", "pending", "running", "type");

    private final Mock mock;

    /** The subnets in the state. */
    public Subnets(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET " + ALL, this::list)
                .on("POST " + ALL, this::create)
                .on("GET " + ONE, call -> Answer.of(shown(call, call.required("subnet"), require(call))))
                .on("PUT " + ONE, this::update)
                .on("DELETE " + ONE, this::delete);
    }

    private Doc vnet(Call call) {
        String vnet = call.required("vnet");
        return mock.section(VNETS)
                .find(vnet)
                .orElseThrow(() -> ApiError.failed("sdn vnet '" + vnet + "' does not exist"));
    }

    private Doc subnets(Call call) {
        vnet(call);
        return mock.section(VNETS + "/" + call.required("vnet") + "/subnets");
    }

    private Doc require(Call call) {
        String subnet = call.required("subnet");
        return subnets(call)
                .find(subnet)
                .orElseThrow(() -> ApiError.failed("sdn subnet '" + subnet + "' does not exist"));
    }

    private Answer list(Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        subnets(call).docs().forEach(subnet -> items.add(shown(call, subnet.getKey(), subnet.getValue())));
        return Answer.of(items);
    }

    private Map<String, Object> shown(Call call, String id, Doc subnet) {
        String zone = vnet(call).textOrEmpty("zone");
        String range = id.startsWith(zone + "-") ? id.substring(zone.length() + 1) : id;
        int dash = range.lastIndexOf('-');
        String network = range.substring(0, Math.max(0, dash));
        String mask = range.substring(dash + 1);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("subnet", id);
        item.put("type", "subnet");
        item.put("vnet", call.required("vnet"));
        item.put("zone", zone);
        item.put("cidr", network + "/" + mask);
        item.put("network", network);
        item.put("mask", mask);
        item.putAll(subnet.copy());
        if (!call.flag("pending")) {
            item.remove("state");
        }
        return item;
    }

    private Answer create(Call call) {
        String zone = vnet(call).textOrEmpty("zone");
        String given = call.required("subnet");
        String id = given.contains("/") ? zone + "-" + given.replace('/', '-') : given;
        Doc subnets = subnets(call);
        if (subnets.has(id)) {
            throw ApiError.failed("sdn subnet object ID '" + id + "' already defined");
        }
        Doc subnet = subnets.edit(id);
        change(subnet, call);
        subnet.set("state", "new");
        return Answer.NOTHING;
    }

    private static void change(Doc subnet, Call call) {
        call.parameters().forEach((name, value) -> {
            if (value != null && !CONTROLS.contains(name)) {
                subnet.set(name, value);
            }
        });
    }

    private Answer update(Call call) {
        Doc subnet = require(call);
        change(subnet, call);
        call.list("delete").forEach(subnet::remove);
        if (!subnet.textOrEmpty("state").equals("new")) {
            subnet.set("state", "changed");
        }
        return Answer.NOTHING;
    }

    private Answer delete(Call call) {
        require(call);
        subnets(call).remove(call.required("subnet"));
        return Answer.NOTHING;
    }
}
