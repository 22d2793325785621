package io.github.proxmoxcodegen.server.auth;

import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.state.Doc;
import io.github.proxmoxcodegen.server.state.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What callers may do, by the access control list.
 *
 * <p>The list is walked from the root to the object. At each level an entry of the token, else of the user, else of the
 * user's groups replaces what came from above. Entries that do not propagate count on the last level only; {@code
 * NoAccess} wins. Reads the state, so it must be called while its lock is held.
 */
public final class Rights {

    private final State state;
    private final Privileges privileges;

    /** Rights after the lists in a state. */
    public Rights(State state, Privileges privileges) {
        this.state = state;
        this.privileges = privileges;
    }

    /** Whether a caller has a privilege on an object. */
    public boolean has(Caller caller, String path, String privilege) {
        return caller.isRoot() || on(caller, path).containsKey(privilege);
    }

    /** Whether a caller has one of several privileges on an object. */
    public boolean hasAny(Caller caller, String path, Collection<String> wanted) {
        if (caller.isRoot()) {
            return true;
        }
        Map<String, Boolean> held = on(caller, path);
        return wanted.stream().anyMatch(held::containsKey);
    }

    /** The privileges of a caller on an object, each with whether it propagates. */
    public Map<String, Boolean> on(Caller caller, String path) {
        if (caller.isRoot()) {
            return all();
        }
        Caller user = new Caller(caller.userId(), Optional.empty());
        Map<String, Boolean> ofUser = user.isRoot() ? all() : privileges(rolesOn(user, path));
        if (caller.tokenId().isEmpty()) {
            return ofUser;
        }
        Doc token = state.section("users")
                .at(caller.userId())
                .at("tokens")
                .at(caller.tokenId().get());
        if (!token.flag("privsep")) {
            return ofUser;
        }
        Map<String, Boolean> both = privileges(rolesOn(caller, path));
        both.keySet().retainAll(ofUser.keySet());
        return both;
    }

    /** The objects that the list names, and those that are there: all that is worth telling a caller about. */
    public Collection<String> paths() {
        TreeSet<String> paths =
                new TreeSet<>(List.of("/", "/access", "/access/groups", "/nodes", "/sdn", "/storage", "/vms"));
        paths.addAll(state.section("acl").names());
        state.section("pools").names().forEach(pool -> paths.add("/pool/" + pool));
        return paths;
    }

    /** Whether it propagates, for each role of a user or token on an object. */
    private Map<String, Boolean> rolesOn(Caller caller, String path) {
        Map<String, Boolean> roles = rolesAlong(caller, path);
        if (!roles.containsKey(Privileges.NO_ACCESS)) {
            poolsOf(path)
                    .forEach(pool -> rolesAlong(caller, "/pool/" + pool).forEach((role, propagate) -> {
                        if (!role.equals(Privileges.NO_ACCESS)) {
                            roles.putIfAbsent(role, propagate);
                        }
                    }));
        }
        return roles;
    }

    private Map<String, Boolean> rolesAlong(Caller caller, String path) {
        Map<String, Boolean> roles = new LinkedHashMap<>();
        for (String level : levels(path)) {
            Map<String, Boolean> here = rolesAt(caller, level, level.equals(path));
            if (!here.isEmpty()) {
                roles = here;
            }
        }
        if (roles.containsKey(Privileges.NO_ACCESS)) {
            roles.keySet().retainAll(List.of(Privileges.NO_ACCESS));
        }
        return roles;
    }

    private Map<String, Boolean> rolesAt(Caller caller, String level, boolean last) {
        Optional<Doc> entries = state.section("acl").find(level);
        if (entries.isEmpty()) {
            return Map.of();
        }
        if (caller.tokenId().isPresent()) {
            return counted(entries.get().at("token:" + caller.fullName()), last);
        }
        Map<String, Boolean> own = counted(entries.get().at("user:" + caller.userId()), last);
        if (!own.isEmpty()) {
            return own;
        }
        Map<String, Boolean> united = new LinkedHashMap<>();
        for (String group : state.section("users").at(caller.userId()).list("groups")) {
            united.putAll(counted(entries.get().at("group:" + group), last));
        }
        return united;
    }

    private static Map<String, Boolean> counted(Doc roles, boolean last) {
        Map<String, Boolean> counted = new LinkedHashMap<>();
        for (String role : roles.names()) {
            if (last || roles.flag(role)) {
                counted.put(role, roles.flag(role));
            }
        }
        return counted;
    }

    private Map<String, Boolean> privileges(Map<String, Boolean> roles) {
        Map<String, Boolean> held = new TreeMap<>();
        roles.forEach((role, propagate) ->
                ofRole(role).forEach(privilege -> held.merge(privilege, propagate, Boolean::logicalOr)));
        return held;
    }

    /** The privileges of a role, one that came with the API or one that somebody made. */
    public List<String> ofRole(String role) {
        List<String> builtIn = privileges.roles().get(role);
        return builtIn == null ? state.section("roles").at(role).list("privs") : builtIn;
    }

    private Map<String, Boolean> all() {
        Map<String, Boolean> all = new TreeMap<>();
        privileges.all().forEach(privilege -> all.put(privilege, true));
        return all;
    }

    private List<String> poolsOf(String path) {
        String list = path.startsWith("/vms/") ? "vms" : path.startsWith("/storage/") ? "storage" : "";
        if (list.isEmpty()) {
            return List.of();
        }
        String member = path.substring(path.indexOf('/', 1) + 1);
        return state.section("pools")
                .docs()
                .filter(pool -> pool.getValue().list(list).contains(member))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> levels(String path) {
        List<String> levels = new ArrayList<>(List.of("/"));
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            levels.add(path.substring(0, slash));
        }
        if (!path.equals("/")) {
            levels.add(path);
        }
        return levels;
    }
}
