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
import java.util.regex.Pattern;

/** The access control list: roles of users, groups and tokens on objects. */
public final class Acls implements Family {

    private static final Pattern PATH = Pattern.compile("/|/access(/groups(/[^/]+)?|/realm(/[^/]+)?)?|/nodes(/[^/]+)?"
            + "|/pool(/[^/]+){0,3}|/sdn(/[^/]+)*|/storage(/[^/]+)?|/vms(/[1-9][0-9]{2,})?|/mapping(/[^/]+){0,2}");

    private final Mock mock;

    /** The list in the state. */
    public Acls(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /access/acl", this::list).on("PUT /access/acl", this::update);
    }

    /** Removes every entry of somebody who is gone. */
    static void forget(Mock mock, String subject) {
        mock.section("acl")
                .docs()
                .map(Map.Entry::getValue)
                .forEach(entries -> List.copyOf(entries.names()).stream()
                        .filter(name -> name.equals(subject) || (subject.endsWith("!") && name.startsWith(subject)))
                        .forEach(entries::remove));
    }

    private Answer list(Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        boolean audits = mock.may(call.caller(), "/access", "Sys.Audit")
                || mock.may(call.caller(), "/access", "Permissions.Modify");
        mock.section("acl").docs().forEach(path -> {
            if (!audits && !mock.may(call.caller(), path.getKey(), "Permissions.Modify")) {
                return;
            }
            path.getValue()
                    .docs()
                    .forEach(subject -> subject.getValue().names().forEach(role -> {
                        int colon = subject.getKey().indexOf(':');
                        Map<String, Object> item = new LinkedHashMap<>();
                        item.put("path", path.getKey());
                        item.put("type", subject.getKey().substring(0, colon));
                        item.put("ugid", subject.getKey().substring(colon + 1));
                        item.put("roleid", role);
                        item.put("propagate", subject.getValue().flag(role) ? 1 : 0);
                        items.add(item);
                    }));
        });
        return Answer.of(items);
    }

    private Answer update(Call call) {
        if (!call.has("users") && !call.has("groups") && !call.has("tokens")) {
            String text = "either 'users', 'groups' or 'tokens' is required.";
            throw ApiError.parameters(Map.of("users", text, "groups", text, "tokens", text));
        }
        String path = normal(call.required("path"));
        if (!PATH.matcher(path).matches()) {
            throw ApiError.parameter("path", "invalid ACL path '" + call.required("path") + "'");
        }
        List<String> subjects = subjects(call);
        List<String> roles = call.list("roles");
        for (String role : roles) {
            if (!mock.privileges().roles().containsKey(role)
                    && !mock.section("roles").has(role)) {
                throw ApiError.failed("ACL update failed: role '" + role + "' does not exist");
            }
        }
        Doc entries = mock.section("acl").edit(path);
        int propagate = !call.has("propagate") || call.flag("propagate") ? 1 : 0;
        for (String subject : subjects) {
            Doc entry = entries.edit(subject);
            roles.forEach(role -> entry.set(role, call.flag("delete") ? null : (Object) propagate));
            if (entry.isEmpty()) {
                entries.remove(subject);
            }
        }
        if (entries.isEmpty()) {
            mock.section("acl").remove(path);
        }
        return Answer.NOTHING;
    }

    private List<String> subjects(Call call) {
        List<String> subjects = new ArrayList<>();
        boolean deletes = call.flag("delete");
        for (String user : call.list("users")) {
            requireKnown(deletes || mock.section("users").has(user), "user", user);
            subjects.add("user:" + user);
        }
        for (String group : call.list("groups")) {
            requireKnown(deletes || mock.section("groups").has(group), "group", group);
            subjects.add("group:" + group);
        }
        for (String token : call.list("tokens")) {
            int mark = Math.max(0, token.indexOf('!'));
            boolean known = mock.section("users")
                    .at(token.substring(0, mark))
                    .at("tokens")
                    .has(token.substring(mark + 1));
            requireKnown(deletes || known, "token", token);
            subjects.add("token:" + token);
        }
        return subjects;
    }

    private static void requireKnown(boolean known, String kind, String name) {
        if (!known) {
            throw ApiError.failed("ACL update failed: " + kind + " '" + name + "' does not exist");
        }
    }

    private static String normal(String path) {
        String single = path.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
