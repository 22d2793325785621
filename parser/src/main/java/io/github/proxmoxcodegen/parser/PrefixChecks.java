package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.PermissionCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Permission checks as Proxmox VE writes them: lists in prefix notation, such as {@code ["perm", "/vms/{vmid}",
 * ["VM.Audit"], "any", 1]}.
 */
final class PrefixChecks {

    private PrefixChecks() {}

    /** The check that a list stands for; {@link PermissionCheck.Unknown} where it has no known form. */
    static PermissionCheck parse(JsonValue json) {
        if (json instanceof JsonValue.Array array && !array.elements().isEmpty()) {
            PermissionCheck check = parse(array.elements());
            if (check != null) {
                return check;
            }
        }
        return new PermissionCheck.Unknown(json.compact());
    }

    private static @Nullable PermissionCheck parse(List<JsonValue> elements) {
        String form = text(elements, 0);
        if (form == null) {
            return null;
        }
        return switch (form) {
            case "and" -> elements.size() < 2 ? null : new PermissionCheck.All(parseRest(elements));
            case "or" -> elements.size() < 2 ? null : new PermissionCheck.Any(parseRest(elements));
            case "perm" -> privileges(elements);
            case "userid-param" -> userParameter(elements);
            case "userid-group" -> userGroup(elements);
            case "perm-modify" -> modifyPermissions(elements);
            default -> null;
        };
    }

    private static List<PermissionCheck> parseRest(List<JsonValue> elements) {
        return elements.stream().skip(1).map(PrefixChecks::parse).toList();
    }

    private static @Nullable PermissionCheck privileges(List<JsonValue> elements) {
        String path = text(elements, 1);
        List<String> privileges = texts(elements, 2);
        if (path == null || privileges == null || elements.size() % 2 == 0) {
            return null;
        }
        boolean anyOf = false;
        Optional<String> requireParameter = Optional.empty();
        for (int i = 3; i < elements.size(); i += 2) {
            String option = text(elements, i);
            String value = value(elements, i + 1);
            if ("any".equals(option) && ("1".equals(value) || "0".equals(value))) {
                anyOf = "1".equals(value);
            } else if ("require_param".equals(option) && value != null) {
                requireParameter = Optional.of(value);
            } else {
                return null;
            }
        }
        return new PermissionCheck.Privileges(path, privileges, anyOf, requireParameter);
    }

    private static @Nullable PermissionCheck userParameter(List<JsonValue> elements) {
        String rule = text(elements, 1);
        return rule == null || elements.size() != 2 ? null : new PermissionCheck.UserParameter(rule);
    }

    private static @Nullable PermissionCheck userGroup(List<JsonValue> elements) {
        List<String> privileges = texts(elements, 1);
        if (privileges == null) {
            return null;
        }
        if (elements.size() == 2) {
            return new PermissionCheck.UserGroup(privileges, Optional.empty());
        }
        String value = value(elements, 3);
        return elements.size() == 4 && "groups_param".equals(text(elements, 2)) && value != null
                ? new PermissionCheck.UserGroup(privileges, Optional.of(value))
                : null;
    }

    private static @Nullable PermissionCheck modifyPermissions(List<JsonValue> elements) {
        String path = text(elements, 1);
        return path == null || elements.size() != 2 ? null : new PermissionCheck.ModifyPermissions(path);
    }

    private static @Nullable String text(List<JsonValue> elements, int index) {
        return index < elements.size() && elements.get(index) instanceof JsonValue.Scalar scalar && scalar.isText()
                ? scalar.text()
                : null;
    }

    /** A text or the digits of a number. */
    private static @Nullable String value(List<JsonValue> elements, int index) {
        return index < elements.size()
                        && elements.get(index) instanceof JsonValue.Scalar scalar
                        && (scalar.isText() || scalar.isNumber())
                ? scalar.text()
                : null;
    }

    /** A list of texts, or a single one. */
    private static @Nullable List<String> texts(List<JsonValue> elements, int index) {
        String single = text(elements, index);
        if (single != null) {
            return List.of(single);
        }
        return index < elements.size() && elements.get(index) instanceof JsonValue.Array array
                ? array.texts().orElse(null)
                : null;
    }
}
