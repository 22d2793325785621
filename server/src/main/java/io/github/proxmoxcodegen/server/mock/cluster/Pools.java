package io.github.proxmoxcodegen.server.mock.cluster;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.guest.GuestStatus;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pools of guests and storages. Members of a pool share the rights that somebody has on it. */
public final class Pools implements Family {

    private final Mock mock;

    /** The pools in the state. */
    public Pools(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /pools", this::list)
                .on("POST /pools", this::create)
                .on("PUT /pools", this::update)
                .on("DELETE /pools", this::delete)
                .on("GET /pools/{poolid}", this::read)
                .on("PUT /pools/{poolid}", this::update)
                .on("DELETE /pools/{poolid}", this::delete);
    }

    private Answer list(Call call) {
        Optional<String> wanted = call.text("poolid");
        if (wanted.isPresent()) {
            require("", wanted.get());
        }
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section("pools").docs().forEach(pool -> {
            if (wanted.filter(id -> !id.equals(pool.getKey())).isEmpty()
                    && mock.may(call.caller(), "/pool/" + pool.getKey(), "Pool.Audit")) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("poolid", pool.getKey());
                pool.getValue().text("comment").ifPresent(comment -> item.put("comment", comment));
                if (wanted.isPresent()) {
                    item.put("members", members(pool.getValue(), call.text("type")));
                }
                items.add(item);
            }
        });
        return Answer.of(items);
    }

    private Doc require(String prefix, String pool) {
        return mock.section("pools")
                .find(pool)
                .orElseThrow(() -> ApiError.failed(prefix + "pool '" + pool + "' does not exist"));
    }

    private Answer read(Call call) {
        Doc pool = require("", call.required("poolid"));
        Map<String, Object> shown = new LinkedHashMap<>();
        pool.text("comment").ifPresent(comment -> shown.put("comment", comment));
        shown.put("members", members(pool, call.text("type")));
        return Answer.of(shown);
    }

    private List<Map<String, Object>> members(Doc pool, Optional<String> type) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (String vmid : pool.list("vms")) {
            Optional<Guest> guest = mock.guests().find(vmid);
            guest.filter(found -> type.filter(
                                    wanted -> !wanted.equals(found.kind().id()))
                            .isEmpty())
                    .ifPresent(found -> {
                        Map<String, Object> member = GuestStatus.listed(found, mock.now());
                        member.put("id", found.kind().id() + "/" + vmid);
                        member.put("type", found.kind().id());
                        member.put("node", found.node());
                        members.add(member);
                    });
        }
        if (type.isEmpty() || type.get().equals("storage")) {
            String node = mock.section("nodes").names().iterator().next();
            for (String storage : pool.list("storage")) {
                Map<String, Object> member = new LinkedHashMap<>();
                member.put("id", "storage/" + node + "/" + storage);
                member.put("type", "storage");
                member.put("node", node);
                member.put("storage", storage);
                members.add(member);
            }
        }
        return members;
    }

    private Answer create(Call call) {
        String pool = call.required("poolid");
        if (mock.section("pools").has(pool)) {
            throw ApiError.failed("create pool failed: pool '" + pool + "' already exists");
        }
        int slash = pool.lastIndexOf('/');
        if (slash > 0 && !mock.section("pools").has(pool.substring(0, slash))) {
            throw ApiError.failed("create pool failed: parent '" + pool.substring(0, slash) + "' of pool '" + pool
                    + "' does not exist");
        }
        mock.section("pools").edit(pool).set("comment", call.text("comment").orElse(null));
        return Answer.NOTHING;
    }

    private Answer update(Call call) {
        String name = call.required("poolid");
        Doc pool = require("update pools failed: ", name);
        List<String> vms = call.list("vms");
        List<String> storages = call.list("storage");
        checkMembers(call, name, pool, vms, storages);
        call.text("comment").ifPresent(comment -> pool.set("comment", comment));
        boolean removes = call.flag("delete");
        if (!removes) {
            mock.section("pools")
                    .docs()
                    .filter(other -> !other.getKey().equals(name))
                    .forEach(other -> change(other.getValue(), "vms", vms, true));
        }
        change(pool, "vms", vms, removes);
        change(pool, "storage", storages, removes);
        return Answer.NOTHING;
    }

    private void checkMembers(Call call, String name, Doc pool, List<String> vms, List<String> storages) {
        boolean removes = call.flag("delete");
        for (String vmid : vms) {
            boolean member = pool.list("vms").contains(vmid);
            if (removes && !member) {
                throw failed("VM " + vmid + " is not a pool member");
            }
            if (!removes && member) {
                throw failed("VM " + vmid + " is already a pool member");
            }
            if (!removes && mock.guests().find(vmid).isEmpty()) {
                throw failed("virtual machine " + vmid + " does not exist");
            }
            mock.section("pools")
                    .docs()
                    .filter(other -> !removes
                            && !call.flag("allow-move")
                            && !other.getKey().equals(name)
                            && other.getValue().list("vms").contains(vmid))
                    .findFirst()
                    .ifPresent(other -> {
                        throw failed("VM " + vmid + " belongs already to pool '" + other.getKey()
                                + "' and 'allow-move' is not set");
                    });
        }
        for (String storage : storages) {
            boolean member = pool.list("storage").contains(storage);
            if (removes != member) {
                throw failed("Storage '" + storage + "' is " + (member ? "already" : "not") + " a pool member");
            }
            if (!removes) {
                mock.storages().require(storage);
            }
        }
    }

    private static ApiError failed(String message) {
        return ApiError.failed("update pools failed: " + message);
    }

    private static void change(Doc pool, String list, List<String> members, boolean removes) {
        List<String> changed = new ArrayList<>(pool.list(list));
        changed.removeAll(members);
        if (!removes) {
            changed.addAll(members);
        }
        pool.set(list, changed);
    }

    private Answer delete(Call call) {
        String name = call.required("poolid");
        String prefix = "delete pool failed: ";
        Doc pool = require(prefix, name);
        String full = prefix + "pool '" + name + "' is not empty (contains ";
        pool.list("vms").stream().findFirst().ifPresent(vmid -> {
            throw ApiError.failed(full + "VM " + vmid + ")");
        });
        pool.list("storage").stream().findFirst().ifPresent(storage -> {
            throw ApiError.failed(full + "storage '" + storage + "')");
        });
        mock.section("pools").remove(name);
        mock.section("acl").remove("/pool/" + name);
        return Answer.NOTHING;
    }
}
