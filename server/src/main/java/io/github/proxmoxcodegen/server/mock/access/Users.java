package io.github.proxmoxcodegen.server.mock.access;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.auth.Secrets;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users. */
public final class Users implements Family {

    private static final List<String> FIELDS =
            List.of("comment", "email", "enable", "expire", "firstname", "lastname", "keys");

    private final Mock mock;

    /** The users in the state. */
    public Users(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /access/users", this::list)
                .on("POST /access/users", this::create)
                .on("GET /access/users/{userid}", this::read)
                .on("PUT /access/users/{userid}", this::update)
                .on("DELETE /access/users/{userid}", this::delete);
    }

    /** The user of that name. */
    static Doc require(Mock mock, String userId) {
        return mock.section("users").find(userId).orElseThrow(() -> ApiError.failed("no such user ('" + userId + "')"));
    }

    private Answer list(Call call) {
        List<Map<String, Object>> users = new ArrayList<>();
        mock.section("users").docs().forEach(entry -> {
            Doc user = entry.getValue();
            boolean visible = entry.getKey().equals(call.caller().userId())
                    || mock.may(call.caller(), "/access/groups", "User.Modify")
                    || mock.may(call.caller(), "/access/groups", "Sys.Audit")
                    || user.list("groups").stream()
                            .anyMatch(group -> mock.may(call.caller(), "/access/groups/" + group, "User.Modify")
                                    || mock.may(call.caller(), "/access/groups/" + group, "Sys.Audit"));
            boolean wanted = !call.has("enabled") || call.flag("enabled") == (user.number("enable", 1) == 1);
            if (visible && wanted) {
                users.add(listed(entry.getKey(), user, call.flag("full")));
            }
        });
        return Answer.of(users);
    }

    private static Map<String, Object> listed(String userId, Doc user, boolean full) {
        Map<String, Object> item = shown(user);
        item.put("userid", userId);
        item.put("realm-type", userId.endsWith("@pam") ? "pam" : "pve");
        if (full) {
            item.put("groups", String.join(",", user.list("groups")));
            List<Map<String, Object>> tokens = new ArrayList<>();
            user.at("tokens").docs().forEach(token -> tokens.add(UserTokens.listed(token.getKey(), token.getValue())));
            item.put("tokens", tokens);
        }
        return item;
    }

    private static Map<String, Object> shown(Doc user) {
        Map<String, Object> shown = new LinkedHashMap<>();
        FIELDS.forEach(field -> user.value(field).ifPresent(value -> shown.put(field, value)));
        shown.put("enable", user.number("enable", 1));
        shown.put("expire", user.number("expire", 0));
        return shown;
    }

    private Answer create(Call call) {
        String userId = call.required("userid");
        String realm = userId.substring(userId.lastIndexOf('@') + 1);
        if (!mock.section("/access/domains").has(realm)) {
            throw ApiError.failed("create user failed: domain '" + realm + "' does not exist");
        }
        if (mock.section("users").has(userId)) {
            throw ApiError.failed("create user failed: user '" + userId + "' already exists");
        }
        checkGroups(call, "create");
        Doc user = mock.section("users").edit(userId);
        user.set("enable", 1).set("expire", 0);
        change(user, call);
        call.text("password").ifPresent(password -> user.set("password", Secrets.keep(password)));
        return Answer.NOTHING;
    }

    private void checkGroups(Call call, String verb) {
        for (String group : call.list("groups")) {
            if (!mock.section("groups").has(group)) {
                throw ApiError.failed(verb + " user failed: no such group '" + group + "'");
            }
        }
    }

    private static void change(Doc user, Call call) {
        for (String field : FIELDS) {
            call.text(field).ifPresent(text -> user.set(field, isNumber(field) ? (Object) Long.valueOf(text) : text));
        }
        if (call.has("groups")) {
            List<String> groups = new ArrayList<>(call.flag("append") ? user.list("groups") : List.of());
            call.list("groups").stream()
                    .filter(group -> !groups.contains(group))
                    .forEach(groups::add);
            user.set("groups", groups);
        }
    }

    private static boolean isNumber(String field) {
        return field.equals("enable") || field.equals("expire");
    }

    private Answer read(Call call) {
        Doc user = require(mock, call.required("userid"));
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(shown(user));
        shown.put("groups", user.list("groups"));
        Map<String, Object> tokens = new LinkedHashMap<>();
        user.at("tokens").docs().forEach(token -> tokens.put(token.getKey(), UserTokens.info(token.getValue())));
        // The server has null where there is none.
        shown.put("tokens", tokens.isEmpty() ? null : tokens);
        return Answer.of(shown);
    }

    private Answer update(Call call) {
        Doc user = require(mock, call.required("userid"));
        checkGroups(call, "update");
        change(user, call);
        return Answer.NOTHING;
    }

    private Answer delete(Call call) {
        String userId = call.required("userid");
        if (!call.caller().isRoot()) {
            require(mock, userId);
        }
        mock.section("users").remove(userId);
        Acls.forget(mock, "user:" + userId);
        Acls.forget(mock, "token:" + userId + "!");
        return Answer.NOTHING;
    }
}
