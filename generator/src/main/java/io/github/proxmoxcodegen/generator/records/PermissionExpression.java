package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import java.util.List;
import java.util.stream.Collectors;

/** Writes who may call an operation on one line. */
final class PermissionExpression {

    private PermissionExpression() {}

    static String of(Permissions permissions) {
        return switch (permissions.access()) {
            case WORLD -> "world";
            case AUTHENTICATED -> "authenticated";
            case ROOT_ONLY -> "root";
            case CHECKED -> permissions.check().map(PermissionExpression::check).orElse("authenticated");
        };
    }

    private static String check(PermissionCheck check) {
        if (check instanceof PermissionCheck.Privileges privileges) {
            String names = String.join(privileges.anyOf() ? " | " : ", ", privileges.privileges());
            return privileges.path() + ": " + names
                    + privileges
                            .requireParameter()
                            .map(parameter -> " where " + parameter)
                            .orElse("");
        }
        if (check instanceof PermissionCheck.All all) {
            return "all(" + checks(all.checks()) + ")";
        }
        if (check instanceof PermissionCheck.Any any) {
            return "any(" + checks(any.checks()) + ")";
        }
        if (check instanceof PermissionCheck.UserParameter user) {
            return "userid-param: " + user.rule();
        }
        if (check instanceof PermissionCheck.UserGroup group) {
            return "userid-group: " + String.join(" | ", group.privileges())
                    + group.groupsParameter().map(use -> " on " + use).orElse("");
        }
        if (check instanceof PermissionCheck.ModifyPermissions modify) {
            return "perm-modify: " + modify.path();
        }
        return check instanceof PermissionCheck.SameUser user
                ? "user: " + user.parameter()
                : "unknown: " + ((PermissionCheck.Unknown) check).json();
    }

    private static String checks(List<PermissionCheck> checks) {
        return checks.stream().map(PermissionExpression::check).collect(Collectors.joining("; "));
    }
}
