package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Permissions.Access;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who may call an operation. */
final class PermissionParser {

    private final Cursor cursor;

    PermissionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads what stands behind {@code permit}. */
    Permissions permissions() throws SyntaxException {
        for (Access access : Access.values()) {
            if (cursor.take(OperationText.word(access))) {
                boolean alone = cursor.is(Kind.LINE_END) || cursor.is(Kind.END);
                return new Permissions(access, alone ? Optional.empty() : Optional.of(check(1)), Optional.empty());
            }
        }
        return new Permissions(Access.CHECKED, Optional.of(check(1)), Optional.empty());
    }

    private PermissionCheck check(int depth) throws SyntaxException {
        int at = cursor.start();
        if (depth > SnapshotFormat.MAX_DEPTH) {
            throw new SyntaxException(
                    at,
                    "snapshot.too-deep",
                    "permission checks nest more than " + SnapshotFormat.MAX_DEPTH + " levels deep",
                    "no real API does; check where the snapshot comes from");
        }
        String word = cursor.keyword("a permission check");
        cursor.expect('(');
        switch (word) {
            case "perm":
                return privileges();
            case "all":
                return new PermissionCheck.All(checks(depth));
            case "any":
                return new PermissionCheck.Any(checks(depth));
            case "usergroup":
                return userGroup();
            case "user":
                return new PermissionCheck.UserParameter(cursor.lastText("self, or a privilege"));
            case "modify":
                return new PermissionCheck.ModifyPermissions(cursor.lastText("the path of an object"));
            case "same":
                return new PermissionCheck.SameUser(cursor.lastText("the name of a parameter"));
            case "unknown":
                return new PermissionCheck.Unknown(cursor.lastText("the check as JSON"));
            default:
                throw new SyntaxException(
                        at,
                        "snapshot.unknown-check",
                        Excerpt.quoted(word) + " is no permission check",
                        "the checks are perm, all, any, user, usergroup, modify, same and unknown");
        }
    }

    private List<PermissionCheck> checks(int depth) throws SyntaxException {
        List<PermissionCheck> checks = new ArrayList<>();
        while (!cursor.take(')')) {
            checks.add(check(depth + 1));
            if (!cursor.take(',') && !cursor.is(')')) {
                throw cursor.unexpected("',' or ')'");
            }
        }
        return checks;
    }

    private PermissionCheck privileges() throws SyntaxException {
        String path = cursor.text("the path of an object");
        cursor.expect('(');
        List<String> privileges = cursor.texts("a privilege or ')'");
        boolean anyOf = cursor.take("any");
        Optional<String> parameter = Optional.empty();
        if (cursor.take("if")) {
            cursor.expect('=');
            parameter = Optional.of(cursor.text("the name of a parameter"));
        }
        cursor.expect(')');
        return new PermissionCheck.Privileges(path, privileges, anyOf, parameter);
    }

    private PermissionCheck userGroup() throws SyntaxException {
        cursor.expect('(');
        List<String> privileges = cursor.texts("a privilege or ')'");
        Optional<String> groups = Optional.empty();
        if (cursor.take("groups")) {
            cursor.expect('=');
            groups = Optional.of(cursor.text("create or update"));
        }
        cursor.expect(')');
        return new PermissionCheck.UserGroup(privileges, groups);
    }
}
