package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;

/**
 * An expression over privileges.
 *
 * <p>Legal shapes: {@link All} and {@link Any} hold at least one expression; the others are leaves. {@link Unknown} keeps
 * what no release seen so far has.
 */
public sealed interface PermissionCheck {

    /**
     * Privileges on an object.
     *
     * @param path the object's path with parameters in braces, such as {@code /vms/{vmid}}
     * @param privileges their names
     * @param anyOf whether one of them is enough ({@code any}, in PBS {@code partial})
     * @param requireParameter the check counts only when this parameter is given ({@code require_param})
     */
    record Privileges(String path, List<String> privileges, boolean anyOf, Optional<String> requireParameter)
            implements PermissionCheck {
        public Privileges {
            privileges = List.copyOf(privileges);
        }
    }

    /** Every one of the checks must hold. */
    record All(List<PermissionCheck> checks) implements PermissionCheck {
        public All {
            checks = List.copyOf(checks);
        }
    }

    /** One of the checks must hold. */
    record Any(List<PermissionCheck> checks) implements PermissionCheck {
        public Any {
            checks = List.copyOf(checks);
        }
    }

    /**
     * The caller is the user that a parameter names, or may allocate in that user's realm ({@code userid-param}).
     *
     * @param rule {@code self} or {@code Realm.AllocateUser}
     */
    record UserParameter(String rule) implements PermissionCheck {}

    /**
     * Privileges on the groups of the user in question ({@code userid-group}).
     *
     * @param privileges one of them is enough
     * @param groupsParameter how the groups that a request names count: {@code create} or {@code update}
     */
    record UserGroup(List<String> privileges, Optional<String> groupsParameter) implements PermissionCheck {
        public UserGroup {
            privileges = List.copyOf(privileges);
        }
    }

    /**
     * The right to change permissions of an object ({@code perm-modify}).
     *
     * @param path the object's path with parameters in braces
     */
    record ModifyPermissions(String path) implements PermissionCheck {}

    /**
     * The caller is the user that the parameter names (PBS {@code userParam}).
     *
     * @param parameter that parameter
     */
    record SameUser(String parameter) implements PermissionCheck {}

    /**
     * A form that is not known.
     *
     * @param json as compact JSON
     */
    record Unknown(String json) implements PermissionCheck {}
}
