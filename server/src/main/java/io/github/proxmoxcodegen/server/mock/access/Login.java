package io.github.proxmoxcodegen.server.mock.access;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.auth.Secrets;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Logins, passwords, and what callers may do. */
public final class Login implements Family {

    /** The parts of the user interface, each with the object whose privileges decide what it shows. */
    private static final Map<String, String> CAPABILITIES = Map.of(
            "vms", "/vms",
            "storage", "/storage",
            "access", "/access",
            "nodes", "/nodes",
            "sdn", "/sdn",
            "dc", "/",
            "mapping", "/mapping");

    /** The privileges that count for each part, by how they begin. */
    private static final Map<String, List<String>> CAPABILITY_PRIVILEGES = Map.of(
            "vms", List.of("VM."),
            "storage", List.of("Datastore."),
            "access", List.of("User.", "Group.", "Realm.", "Permissions."),
            "nodes", List.of("Sys."),
            "sdn", List.of("SDN."),
            "dc", List.of("Sys.", "SDN."),
            "mapping", List.of("Mapping."));

    private final Mock mock;

    /** Logins of the users in the state. */
    public Login(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /access/ticket", call -> Answer.NOTHING)
                .on("POST /access/ticket", this::login)
                .on("PUT /access/password", this::changePassword)
                .on("GET /access/permissions", this::permissions);
    }

    private Answer login(Call call) {
        String userId = fullName(call.required("username"), call.text("realm"));
        String password = call.required("password");
        boolean allowed = mock.authenticator().isActive(userId)
                && (isOwnOrRootTicket(userId, password) || isPassword(userId, password));
        if (!allowed) {
            throw ApiError.of(401, "authentication failure\n");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("username", userId);
        Caller caller = new Caller(userId, Optional.empty());
        if (call.has("path")) {
            call.list("privs").forEach(privilege -> mock.require(caller, call.required("path"), privilege));
            return Answer.of(result);
        }
        result.put("ticket", mock.tickets().issue(userId));
        result.put("CSRFPreventionToken", mock.tickets().csrfToken(userId));
        result.put("cap", capabilities(caller));
        mock.section("cluster").text("name").ifPresent(name -> result.put("clustername", name));
        return Answer.of(result);
    }

    private static String fullName(String userName, Optional<String> realm) {
        if (realm.isPresent() && !userName.endsWith("@" + realm.get())) {
            return userName + "@" + realm.get();
        }
        return userName;
    }

    /** A ticket stands for a password: everybody's own, and the superuser's for anybody. */
    private boolean isOwnOrRootTicket(String userId, String password) {
        return mock.tickets()
                .verify(password)
                .filter(owner -> owner.equals(userId) || owner.equals(Caller.ROOT.userId()))
                .isPresent();
    }

    private boolean isPassword(String userId, String password) {
        return mock.section("users")
                .at(userId)
                .text("password")
                .filter(kept -> Secrets.matches(kept, password))
                .isPresent();
    }

    private Map<String, Object> capabilities(Caller caller) {
        Map<String, Object> capabilities = new TreeMap<>();
        CAPABILITIES.forEach((part, path) -> {
            Map<String, Integer> privileges = new TreeMap<>();
            mock.rights().on(caller, path).keySet().stream()
                    .filter(privilege -> CAPABILITY_PRIVILEGES.getOrDefault(part, List.of()).stream()
                            .anyMatch(privilege::startsWith))
                    .forEach(privilege -> privileges.put(privilege, 1));
            capabilities.put(part, privileges);
        });
        return capabilities;
    }

    private Answer changePassword(Call call) {
        String userId = call.required("userid");
        Doc user = Users.require(mock, userId);
        user.set("password", Secrets.keep(call.required("password")));
        return Answer.NOTHING;
    }

    private Answer permissions(Call call) {
        String wanted = call.text("userid").orElse(call.caller().fullName());
        boolean own = wanted.equals(call.caller().fullName());
        if (!own) {
            mock.require(call.caller(), "/access", "Sys.Audit");
        }
        Caller caller = parse(wanted);
        Users.require(mock, caller.userId());
        Map<String, Object> result = new TreeMap<>();
        for (String path : call.has("path")
                ? List.of(call.required("path"))
                : mock.rights().paths()) {
            Map<String, Integer> held = new TreeMap<>();
            mock.rights().on(caller, path).forEach((privilege, propagates) -> held.put(privilege, propagates ? 1 : 0));
            if (!held.isEmpty() || call.has("path")) {
                result.put(path, held);
            }
        }
        return Answer.of(result);
    }

    private static Caller parse(String fullName) {
        int mark = fullName.indexOf('!');
        return mark < 0
                ? new Caller(fullName, Optional.empty())
                : new Caller(fullName.substring(0, mark), Optional.of(fullName.substring(mark + 1)));
    }
}
