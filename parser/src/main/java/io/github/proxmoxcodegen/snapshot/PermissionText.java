package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import java.util.ArrayList;
import java.util.List;

/** Lays out who may call an operation, in prefix notation. */
final class PermissionText {

    private PermissionText() {}

    /** What stands behind the keyword {@code permit}. */
    static Layout of(Permissions permissions) {
        List<Layout> pieces = new ArrayList<>();
        boolean implied = permissions.access() == Permissions.Access.CHECKED
                && permissions.check().isPresent();
        if (!implied) {
            pieces.add(new Layout.Atom(OperationText.word(permissions.access())));
        }
        permissions.check().ifPresent(check -> pieces.add(check(check)));
        return Layout.row(pieces);
    }

    private static Layout check(PermissionCheck check) {
        if (check instanceof PermissionCheck.Privileges privileges) {
            List<Layout> pieces = new ArrayList<>();
            pieces.add(new Layout.Atom(Words.quote(privileges.path())));
            pieces.add(Layout.words("(", privileges.privileges(), ")"));
            if (privileges.anyOf()) {
                pieces.add(new Layout.Atom("any"));
            }
            privileges.requireParameter().ifPresent(name -> pieces.add(Layout.wrapped("if=", Words.spell(name), "")));
            return Layout.wrapped("perm(", Layout.row(pieces), ")");
        }
        if (check instanceof PermissionCheck.All all) {
            return all("all(", all.checks());
        }
        if (check instanceof PermissionCheck.Any any) {
            return all("any(", any.checks());
        }
        if (check instanceof PermissionCheck.UserGroup group) {
            List<Layout> pieces = new ArrayList<>();
            pieces.add(Layout.words("(", group.privileges(), ")"));
            group.groupsParameter().ifPresent(mode -> pieces.add(Layout.wrapped("groups=", Words.spell(mode), "")));
            return Layout.wrapped("usergroup(", Layout.row(pieces), ")");
        }
        return leaf(check);
    }

    private static Layout leaf(PermissionCheck check) {
        if (check instanceof PermissionCheck.UserParameter user) {
            return Layout.inline("user(", List.of(user.rule()), ")");
        }
        if (check instanceof PermissionCheck.ModifyPermissions modify) {
            return Layout.inline("modify(", List.of(modify.path()), ")");
        }
        if (check instanceof PermissionCheck.SameUser same) {
            return Layout.inline("same(", List.of(same.parameter()), ")");
        }
        return Layout.inline("unknown(", List.of(((PermissionCheck.Unknown) check).json()), ")");
    }

    private static Layout all(String open, List<PermissionCheck> checks) {
        return Layout.block(open, checks.stream().map(PermissionText::check).toList(), ")");
    }
}
