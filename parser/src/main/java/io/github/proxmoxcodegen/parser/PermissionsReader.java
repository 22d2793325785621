package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Permissions.Access;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code permissions}: who may call a method, as PVE or PBS writes it. */
final class PermissionsReader {

    /** What a method has that says nothing: only the superuser. */
    static final Permissions NONE = new Permissions(Access.ROOT_ONLY, Optional.empty(), Optional.empty());

    private static final String USER = "user";
    private static final String CHECK = "check";
    private static final String SUPERUSER = "root@pam";

    private final Cursor cursor;

    PermissionsReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The permissions at the cursor.
     *
     * @param method where to keep what has no place
     */
    Permissions read(Extensions method) throws IOException {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            method.misfit("permissions", "an object");
            return NONE;
        }
        long mark = cursor.mark();
        String description = null;
        String user = null;
        SortedMap<String, JsonValue> expression = new TreeMap<>();
        SeenNames seen = new SeenNames();
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            if (!seen.add(name)) {
                method.repeated(name);
            }
            if (name.equals("description") && cursor.at(JsonToken.VALUE_STRING)) {
                description = cursor.text();
            } else if (name.equals(USER) && cursor.at(JsonToken.VALUE_STRING)) {
                user = cursor.text();
            } else {
                expression.put(name, JsonValues.read(cursor));
            }
        }
        return interpret(user, expression, Optional.ofNullable(description), mark, method);
    }

    private Permissions interpret(
            @Nullable String user,
            SortedMap<String, JsonValue> expression,
            Optional<String> description,
            long mark,
            Extensions method) {
        Access access = user == null ? Access.CHECKED : accessOf(user);
        if (access != Access.CHECKED) {
            keepUnused(expression, mark, method);
            return new Permissions(access, Optional.empty(), description);
        }
        if (user != null) {
            // Some other user: PBS can name one, no release seen so far does.
            expression.put(USER, new JsonValue.Scalar(JsonToken.VALUE_STRING, user));
        }
        if (expression.isEmpty()) {
            return new Permissions(Access.ROOT_ONLY, Optional.empty(), description);
        }
        PermissionCheck check = checkOf(expression);
        if (containsUnknown(check)) {
            cursor.diagnostics()
                    .warning(
                            "method.unknown-permission",
                            cursor.position(cursor.pointer(), mark),
                            "the permissions have a form that is not known: "
                                    + Excerpt.quoted(new JsonValue.Members(expression).compact()),
                            "check whether a newer proxmox-codegen knows it");
        }
        return new Permissions(Access.CHECKED, Optional.of(check), description);
    }

    private static Access accessOf(String user) {
        return switch (user) {
            case "world" -> Access.WORLD;
            case "all" -> Access.AUTHENTICATED;
            case SUPERUSER -> Access.ROOT_ONLY;
            default -> Access.CHECKED;
        };
    }

    /** The server lets the user in before it comes to the check. */
    private void keepUnused(SortedMap<String, JsonValue> expression, long mark, Extensions method) {
        expression.forEach((name, json) -> {
            method.keep("permissions." + name, json.compact());
            cursor.diagnostics()
                    .note(
                            "method.unused-check",
                            cursor.position(cursor.pointer() + '/' + name, mark),
                            "'user' lets callers in before " + Excerpt.quoted(name)
                                    + " is looked at; it is kept as an extension",
                            "leave out one of the two");
        });
    }

    private static PermissionCheck checkOf(SortedMap<String, JsonValue> expression) {
        JsonValue check = expression.get(CHECK);
        if (expression.size() == 1 && check instanceof JsonValue.Array array) {
            return PrefixChecks.parse(array);
        }
        return NamedChecks.parse(new JsonValue.Members(Collections.unmodifiableSortedMap(expression)));
    }

    private static boolean containsUnknown(PermissionCheck check) {
        if (check instanceof PermissionCheck.All all) {
            return all.checks().stream().anyMatch(PermissionsReader::containsUnknown);
        }
        if (check instanceof PermissionCheck.Any any) {
            return any.checks().stream().anyMatch(PermissionsReader::containsUnknown);
        }
        return check instanceof PermissionCheck.Unknown;
    }
}
