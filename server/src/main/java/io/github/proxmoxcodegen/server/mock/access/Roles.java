package io.github.proxmoxcodegen.server.mock.access;

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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Roles: sets of privileges. Those that come with the server cannot be changed. */
public final class Roles implements Family {

    private final Mock mock;

    /** The roles in the state and those that come with the server. */
    public Roles(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /access/roles", call -> list())
                .on("POST /access/roles", this::create)
                .on("GET /access/roles/{roleid}", this::read)
                .on("PUT /access/roles/{roleid}", this::update)
                .on("DELETE /access/roles/{roleid}", this::delete);
    }

    private Answer list() {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.privileges().roles().forEach((role, privileges) -> items.add(listed(role, privileges, 1)));
        mock.section("roles")
                .docs()
                .forEach(role -> items.add(listed(role.getKey(), role.getValue().list("privs"), 0)));
        return Answer.of(items);
    }

    private static Map<String, Object> listed(String role, List<String> privileges, int special) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("roleid", role);
        item.put("privs", String.join(",", privileges));
        item.put("special", special);
        return item;
    }

    private boolean exists(String role) {
        return mock.privileges().roles().containsKey(role)
                || mock.section("roles").has(role);
    }

    private Answer create(Call call) {
        String role = call.required("roleid");
        if (role.toUpperCase(Locale.ROOT).startsWith("PVE")) {
            throw ApiError.parameter(
                    "roleid", "cannot use role ID starting with the (case-insensitive) 'PVE' namespace");
        }
        if (exists(role)) {
            throw ApiError.failed("create role failed: role '" + role + "' already exists");
        }
        mock.section("roles").edit(role).set("privs", new ArrayList<>(new TreeSet<>(call.list("privs"))));
        return Answer.NOTHING;
    }

    private Answer read(Call call) {
        String role = call.required("roleid");
        if (!exists(role)) {
            throw ApiError.failed("role '" + role + "' does not exist");
        }
        Map<String, Integer> held = new TreeMap<>();
        mock.rights().ofRole(role).forEach(privilege -> held.put(privilege, 1));
        return Answer.of(held);
    }

    private Doc requireOwn(String role, String verb, String past) {
        if (mock.privileges().roles().containsKey(role)) {
            throw ApiError.failed("auto-generated role '" + role + "' cannot be " + past);
        }
        return mock.section("roles")
                .find(role)
                .orElseThrow(() -> ApiError.failed(verb + " role failed: role '" + role + "' does not exist"));
    }

    private Answer update(Call call) {
        Doc role = requireOwn(call.required("roleid"), "update", "modified");
        TreeSet<String> privileges = new TreeSet<>(call.flag("append") ? role.list("privs") : List.of());
        privileges.addAll(call.list("privs"));
        role.set("privs", new ArrayList<>(privileges));
        return Answer.NOTHING;
    }

    private Answer delete(Call call) {
        requireOwn(call.required("roleid"), "delete", "deleted");
        mock.section("roles").remove(call.required("roleid"));
        return Answer.NOTHING;
    }
}
