package io.github.proxmoxcodegen.server.auth;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The privileges that an API knows, and the roles that come with it. */
public final class Privileges {

    /** The role that takes everything away. */
    public static final String NO_ACCESS = "NoAccess";

    /** Privileges that only the superuser and {@code Administrator} have. */
    private static final Set<String> ROOT = Set.of(
            "Sys.PowerMgmt", "Sys.Modify", "Sys.Incoming", "Sys.AccessNetwork", "Realm.Allocate", "Permissions.Modify");

    private static final Set<String> USER = Set.of(
            "VM.Config.CDROM",
            "VM.Config.Cloudinit",
            "VM.Console",
            "VM.Backup",
            "VM.PowerMgmt",
            "Datastore.AllocateSpace",
            "SDN.Use",
            "Mapping.Use");

    /** A part of the API whose privileges go together. */
    private enum Group {
        VM("VM.", true),
        DATASTORE("Datastore.", true),
        SDN("SDN.", true),
        POOL("Pool.", true),
        MAPPING("Mapping.", true),
        SYS("Sys.", false),
        USER("", false);

        private final String prefix;
        private final boolean userRole;

        Group(String prefix, boolean userRole) {
            this.prefix = prefix;
            this.userRole = userRole;
        }

        boolean has(String privilege) {
            return this == USER
                    ? privilege.startsWith("User.")
                            || privilege.startsWith("Group.")
                            || privilege.startsWith("Realm.")
                            || privilege.startsWith("Permissions.")
                    : privilege.startsWith(prefix);
        }

        String roleName(String kind) {
            String name = prefix.isEmpty() ? "User" : prefix.substring(0, prefix.length() - 1);
            return "PVE" + name + kind;
        }
    }

    private final List<String> all;
    private final Map<String, List<String>> roles = new LinkedHashMap<>();

    private Privileges(List<String> all) {
        this.all = all;
        roles.put(NO_ACCESS, List.of());
        roles.put("Administrator", all);
        roles.put("PVEAdmin", select(name -> !ROOT.contains(name) && !name.equals("Mapping.Modify")));
        roles.put("PVEAuditor", select(Privileges::audits));
        roles.put("PVETemplateUser", select(Set.of("VM.Clone", "VM.Audit")::contains));
        for (Group group : Group.values()) {
            roles.put(group.roleName("Admin"), select(name -> group.has(name) && !ROOT.contains(name)));
            if (group.userRole) {
                roles.put(
                        group.roleName("User"),
                        select(name -> group.has(name) && (USER.contains(name) || audits(name))));
            }
        }
    }

    /** Those that an API's own description of a role names. */
    public static Privileges of(Api api) {
        List<String> names = api.operation(HttpMethod.GET, "/access/roles/{roleid}")
                .map(operation -> operation.returns() instanceof ObjectSchema object
                        ? object.properties().stream()
                                .map(Property::name)
                                .sorted()
                                .toList()
                        : List.<String>of())
                .orElse(List.of());
        return new Privileges(names);
    }

    /** All privileges, sorted. */
    public List<String> all() {
        return all;
    }

    /** The roles that come with the API and cannot be changed, with their privileges. */
    public Map<String, List<String>> roles() {
        return roles;
    }

    private List<String> select(Predicate<String> wanted) {
        return all.stream().filter(wanted).collect(Collectors.toUnmodifiableList());
    }

    private static boolean audits(String privilege) {
        return privilege.endsWith(".Audit");
    }
}
