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
import java.util.Map;

/** Groups of users. Who belongs to one stands with the users. */
public final class Groups implements Family {

    private final Mock mock;

    /** The groups in the state. */
    public Groups(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /access/groups", this::list)
                .on("POST /access/groups", this::create)
                .on("GET /access/groups/{groupid}", this::read)
                .on("PUT /access/groups/{groupid}", this::update)
                .on("DELETE /access/groups/{groupid}", this::delete);
    }

    private List<String> members(String group) {
        return mock.section("users")
                .docs()
                .filter(user -> user.getValue().list("groups").contains(group))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Answer list(Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section("groups").docs().forEach(entry -> {
            String path = "/access/groups/" + entry.getKey();
            if (mock.rights().hasAny(call.caller(), path, List.of("User.Modify", "Sys.Audit", "Group.Allocate"))) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("groupid", entry.getKey());
                entry.getValue().text("comment").ifPresent(comment -> item.put("comment", comment));
                item.put("users", String.join(",", members(entry.getKey())));
                items.add(item);
            }
        });
        return Answer.of(items);
    }

    private Answer create(Call call) {
        String group = call.required("groupid");
        if (mock.section("groups").has(group)) {
            throw ApiError.failed("create group failed: group '" + group + "' already exists");
        }
        mock.section("groups").edit(group).set("comment", call.text("comment").orElse(null));
        return Answer.NOTHING;
    }

    private Doc require(String prefix, String group) {
        return mock.section("groups")
                .find(group)
                .orElseThrow(() -> ApiError.failed(prefix + "group '" + group + "' does not exist"));
    }

    private Answer read(Call call) {
        String group = call.required("groupid");
        Doc doc = require("", group);
        Map<String, Object> shown = new LinkedHashMap<>();
        doc.text("comment").ifPresent(comment -> shown.put("comment", comment));
        shown.put("members", members(group));
        return Answer.of(shown);
    }

    private Answer update(Call call) {
        Doc doc = require("update group failed: ", call.required("groupid"));
        call.text("comment").ifPresent(comment -> doc.set("comment", comment));
        return Answer.NOTHING;
    }

    private Answer delete(Call call) {
        String group = call.required("groupid");
        require("delete group failed: ", group);
        mock.section("groups").remove(group);
        mock.section("users")
                .docs()
                .map(Map.Entry::getValue)
                .forEach(user -> user.set(
                        "groups",
                        user.list("groups").stream()
                                .filter(each -> !each.equals(group))
                                .toList()));
        Acls.forget(mock, "group:" + group);
        return Answer.NOTHING;
    }
}
