package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words who may call an operation. */
final class PermissionText {

    private PermissionText() {}

    /** One line, or several where conditions nest, those below another indented by two. */
    static List<String> of(Permissions permissions) {
        List<String> lines = new ArrayList<>();
        switch (permissions.access()) {
            case WORLD -> lines.add("anybody, without logging in");
            case AUTHENTICATED -> lines.add("anybody who is logged in");
            case ROOT_ONLY -> lines.add("root@pam alone");
            case CHECKED ->
                permissions
                        .check()
                        .ifPresentOrElse(
                                check -> add(lines, check, ""),
                                () -> lines.add("whoever the operation itself lets in"));
        }
        return lines;
    }

    private static void add(List<String> lines, PermissionCheck check, String indent) {
        if (check instanceof PermissionCheck.All all) {
            addGroup(lines, "all of", all.checks(), indent);
        } else if (check instanceof PermissionCheck.Any any) {
            addGroup(lines, "one of", any.checks(), indent);
        } else {
            lines.add(indent + leaf(check));
        }
    }

    private static void addGroup(List<String> lines, String title, List<PermissionCheck> checks, String indent) {
        if (checks.size() == 1) {
            add(lines, checks.get(0), indent);
            return;
        }
        lines.add(indent + title);
        checks.forEach(check -> add(lines, check, indent + "  "));
    }

    private static String leaf(PermissionCheck check) {
        if (check instanceof PermissionCheck.Privileges privileges) {
            return names(privileges.privileges(), privileges.anyOf())
                    + " on " + Printable.line(privileges.path())
                    + privileges
                            .requireParameter()
                            .map(parameter -> ", where " + Printable.line(parameter) + " is given")
                            .orElse("");
        }
        if (check instanceof PermissionCheck.UserParameter user) {
            return user.rule().equals("self")
                    ? "the user in question"
                    : Printable.line(user.rule()) + " on the realm of the user in question";
        }
        if (check instanceof PermissionCheck.UserGroup group) {
            return names(group.privileges(), true) + " on a group of the user in question"
                    + group.groupsParameter()
                            .map(use -> ", or on every group that the request names")
                            .orElse("");
        }
        if (check instanceof PermissionCheck.ModifyPermissions modify) {
            return "the right to change permissions on " + Printable.line(modify.path());
        }
        if (check instanceof PermissionCheck.SameUser user) {
            return "the user that " + Printable.line(user.parameter()) + " names";
        }
        if (check instanceof PermissionCheck.Unknown unknown) {
            return "a check of a form that is not known: " + Printable.line(unknown.json());
        }
        throw new IllegalArgumentException("not a leaf: " + check);
    }

    private static String names(List<String> privileges, boolean any) {
        return privileges.stream().map(Printable::line).collect(Collectors.joining(any ? " or " : " and "));
    }
}
