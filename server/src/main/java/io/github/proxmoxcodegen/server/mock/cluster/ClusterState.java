package io.github.proxmoxcodegen.server.mock.cluster;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;
import io.github.proxmoxcodegen.server.mock.guest.GuestStatus;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cluster as a whole: who belongs to it, everything in it, and the next free number. */
public final class ClusterState implements Family {

    private final Mock mock;

    /** The cluster in the state. */
    public ClusterState(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /cluster/status", call -> status())
                .on("GET /cluster/resources", this::resources)
                .on("GET /cluster/nextid", this::nextId)
                .on("GET /cluster/log", call -> log());
    }

    private Answer status() {
        Doc nodes = mock.section("nodes");
        List<Map<String, Object>> items = new ArrayList<>();
        boolean standalone = nodes.names().size() == 1;
        if (!standalone) {
            Map<String, Object> cluster = new LinkedHashMap<>();
            cluster.put("type", "cluster");
            cluster.put("id", "cluster");
            cluster.put("name", mock.section("cluster").text("name").orElse("cluster"));
            cluster.put("version", nodes.names().size());
            cluster.put("quorate", 1);
            cluster.put("nodes", nodes.names().size());
            items.add(cluster);
        }
        int number = 0;
        for (String name : nodes.names()) {
            number++;
            Doc node = nodes.at(name);
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("type", "node");
            item.put("id", "node/" + name);
            item.put("name", name);
            item.put("nodeid", standalone ? 0 : number);
            item.put("ip", node.text("ip").orElse("192.0.2." + number));
            item.put("local", number == 1 ? 1 : 0);
            item.put("online", node.text("status").orElse("online").equals("online") ? 1 : 0);
            item.put("level", node.textOrEmpty("level"));
            items.add(item);
        }
        return Answer.of(items);
    }

    private Answer resources(Call call) {
        String wanted = call.text("type").orElse("");
        List<Map<String, Object>> items = new ArrayList<>();
        if (wanted.isEmpty() || wanted.equals("vm")) {
            mock.guests()
                    .all()
                    .filter(guest -> mock.may(call.caller(), "/vms/" + guest.vmid(), "VM.Audit"))
                    .forEach(guest -> items.add(guest(guest)));
        }
        if (wanted.isEmpty() || wanted.equals("node")) {
            mock.section("nodes").docs().forEach(node -> {
                boolean audits = mock.may(call.caller(), "/nodes/" + node.getKey(), "Sys.Audit");
                items.add(Nodes.listed(node.getKey(), node.getValue(), audits, mock.now()));
            });
        }
        if (wanted.isEmpty() || wanted.equals("storage")) {
            addStorages(call, items);
        }
        if (wanted.isEmpty()) {
            addPools(call, items);
        }
        if (wanted.isEmpty() || wanted.equals("sdn")) {
            addZones(call, items);
        }
        return Answer.of(items);
    }

    private Map<String, Object> guest(Guest guest) {
        Map<String, Object> item = GuestStatus.listed(guest, mock.now());
        item.put("id", guest.kind().id() + "/" + guest.vmid());
        item.put("type", guest.kind().id());
        item.put("node", guest.node());
        item.put("maxcpu", item.getOrDefault("cpus", 1));
        item.put("template", guest.isTemplate() ? 1 : 0);
        List.of("cpus", "pid", "maxswap", "swap").forEach(item::remove);
        mock.section("pools")
                .docs()
                .filter(pool -> pool.getValue().list("vms").contains(guest.vmid()))
                .forEach(pool -> item.put("pool", pool.getKey()));
        mock.section("/cluster/ha/resources")
                .find((guest.kind() == GuestKind.QEMU ? "vm:" : "ct:") + guest.vmid())
                .ifPresent(
                        resource -> item.put("hastate", resource.text("state").orElse("started")));
        return item;
    }

    private void addStorages(Call call, List<Map<String, Object>> items) {
        for (String node : mock.section("nodes").names()) {
            mock.section("storages").docs().forEach(entry -> {
                Doc storage = entry.getValue();
                String name = entry.getKey();
                boolean visible = mock.rights()
                        .hasAny(
                                call.caller(),
                                "/storage/" + name,
                                List.of("Datastore.Audit", "Datastore.AllocateSpace"));
                if (visible && Storages.isOn(storage, node)) {
                    Map<String, Object> item = new LinkedHashMap<>();
                    item.put("id", "storage/" + node + "/" + name);
                    item.put("type", "storage");
                    item.put("node", node);
                    item.put("storage", name);
                    item.put("plugintype", storage.textOrEmpty("type"));
                    item.put("content", storage.textOrEmpty("content"));
                    item.put("status", "available");
                    item.put("shared", Storages.isShared(storage) ? 1 : 0);
                    item.put("maxdisk", storage.number("total", 100L << 30));
                    item.put("disk", storage.number("used", 20L << 30));
                    items.add(item);
                }
            });
        }
    }

    private void addPools(Call call, List<Map<String, Object>> items) {
        for (String pool : mock.section("pools").names()) {
            if (mock.may(call.caller(), "/pool/" + pool, "Pool.Audit")) {
                items.add(new LinkedHashMap<>(Map.of("id", "/pool/" + pool, "type", "pool", "pool", pool)));
            }
        }
    }

    private void addZones(Call call, List<Map<String, Object>> items) {
        for (String node : mock.section("nodes").names()) {
            for (String zone : mock.section("/cluster/sdn/zones").names()) {
                if (mock.may(call.caller(), "/sdn/zones/" + zone, "SDN.Audit")) {
                    Map<String, Object> item = new LinkedHashMap<>();
                    item.put("id", "sdn/" + node + "/" + zone);
                    item.put("type", "sdn");
                    item.put("node", node);
                    item.put("sdn", zone);
                    item.put("status", "ok");
                    items.add(item);
                }
            }
        }
    }

    private Answer nextId(Call call) {
        String wanted = call.text("vmid").orElse("");
        if (wanted.isEmpty()) {
            return Answer.of(Long.toString(mock.guests().nextId()));
        }
        if (mock.guests().find(wanted).isPresent()) {
            throw ApiError.parameter("vmid", "VM " + wanted + " already exists");
        }
        return Answer.of(wanted);
    }

    private Answer log() {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section("tasks").docs().forEach(task -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("uid", items.size() + 1);
            item.put("id", items.size() + 1);
            item.put("time", task.getValue().number("starttime", 0));
            item.put("msg", "starting task " + task.getKey());
            item.put("node", task.getValue().textOrEmpty("node"));
            item.put("user", task.getValue().textOrEmpty("user"));
            item.put("pid", task.getValue().number("pid", 0));
            item.put("tag", "pvedaemon");
            item.put("pri", 6);
            items.add(item);
        });
        return Answer.of(items);
    }
}
