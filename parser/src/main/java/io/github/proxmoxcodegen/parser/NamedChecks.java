package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.PermissionCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Permission checks as Proxmox Backup Server writes them: objects with one member that names the form, such as
 * {@code {"check": {"path": ["datastore", "{store}"], "privs": ["Datastore.Audit"], "partial": true}}}.
 */
final class NamedChecks {

    private static final Set<String> PRIVILEGE_MEMBERS = Set.of("partial", "path", "privs");

    private NamedChecks() {}

    /** The check that an object stands for; {@link PermissionCheck.Unknown} where it has no known form. */
    static PermissionCheck parse(JsonValue json) {
        if (json instanceof JsonValue.Members members && members.map().size() == 1) {
            var member = members.map().entrySet().iterator().next();
            PermissionCheck check = parse(member.getKey(), member.getValue());
            if (check != null) {
                return check;
            }
        }
        return new PermissionCheck.Unknown(json.compact());
    }

    private static @Nullable PermissionCheck parse(String form, JsonValue value) {
        return switch (form) {
            case "check" -> value instanceof JsonValue.Members members ? privileges(members.map()) : null;
            case "and" -> hasElements(value) ? new PermissionCheck.All(parseElements(value)) : null;
            case "or" -> hasElements(value) ? new PermissionCheck.Any(parseElements(value)) : null;
            case "userParam" ->
                value instanceof JsonValue.Scalar scalar && scalar.isText()
                        ? new PermissionCheck.SameUser(scalar.text())
                        : null;
            default -> null;
        };
    }

    private static boolean hasElements(JsonValue value) {
        return value instanceof JsonValue.Array array && !array.elements().isEmpty();
    }

    private static List<PermissionCheck> parseElements(JsonValue value) {
        return value instanceof JsonValue.Array array
                ? array.elements().stream().map(NamedChecks::parse).toList()
                : List.of();
    }

    private static @Nullable PermissionCheck privileges(Map<String, JsonValue> members) {
        Optional<List<String>> path = texts(members.get("path"));
        Optional<List<String>> privileges = texts(members.get("privs"));
        JsonValue partial = members.get("partial");
        boolean partialFits = partial == null || (partial instanceof JsonValue.Scalar scalar && scalar.isBoolean());
        if (path.isEmpty()
                || privileges.isEmpty()
                || !partialFits
                || !PRIVILEGE_MEMBERS.containsAll(members.keySet())) {
            return null;
        }
        boolean anyOf =
                partial instanceof JsonValue.Scalar scalar && scalar.text().equals("true");
        return new PermissionCheck.Privileges(
                "/" + String.join("/", path.get()), privileges.get(), anyOf, Optional.empty());
    }

    private static Optional<List<String>> texts(@Nullable JsonValue value) {
        return value instanceof JsonValue.Array array ? array.texts() : Optional.empty();
    }
}
