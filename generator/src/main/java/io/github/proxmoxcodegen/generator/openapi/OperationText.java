package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The description of an operation: the words that the model has, then what its facts mean for a caller. */
final class OperationText {

    private OperationText() {}

    static String summary(Operation operation) {
        return operation
                .summary()
                .map(Text::safe)
                .filter(text -> !text.isEmpty())
                .orElse(operation.key().toString());
    }

    static String description(Product product, Operation operation) {
        List<String> paragraphs = new ArrayList<>();
        operation.description().map(Text::safe).filter(text -> !text.isEmpty()).ifPresent(paragraphs::add);
        paragraphs.add(String.join(" ", facts(product, operation)));
        return String.join("\n\n", paragraphs);
    }

    private static List<String> facts(Product product, Operation operation) {
        List<String> facts = new ArrayList<>();
        facts.add(permissions(operation.permissions()));
        if (!operation.traits().tokenAllowed()) {
            facts.add("API tokens are refused.");
        }
        if (Tasks.starts(product, operation)) {
            facts.add("Starts a task.");
        }
        operation.traits().proxy().flatMap(proxy -> proxy.parameter()).ifPresent(parameter -> {
            if (!parameter.equals("localhost")) {
                facts.add("Runs on the node that `" + parameter + "` names.");
            }
        });
        if (operation.traits().unstable()) {
            facts.add("Not stable yet: it may change in any release.");
        }
        return facts;
    }

    private static String permissions(Permissions permissions) {
        return switch (permissions.access()) {
            case WORLD -> "Needs no credentials.";
            case AUTHENTICATED -> "Open to every user; the operation itself may check or leave out more.";
            case ROOT_ONLY -> "Only `root@pam` may do this.";
            case CHECKED ->
                permissions
                        .check()
                        .map(check -> "Needs " + words(check, false) + ".")
                        .orElse("Needs privileges.");
        };
    }

    private static String words(PermissionCheck check, boolean nested) {
        if (check instanceof PermissionCheck.Privileges privileges) {
            String names = privileges.privileges().stream()
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(privileges.anyOf() ? " or " : " and "));
            String condition = privileges
                    .requireParameter()
                    .map(name -> " if `" + name + "` is given")
                    .orElse("");
            return names + " on `" + privileges.path() + "`" + condition;
        }
        if (check instanceof PermissionCheck.All all) {
            return joined(all.checks(), " and ", nested);
        }
        if (check instanceof PermissionCheck.Any any) {
            return joined(any.checks(), " or ", nested);
        }
        if (check instanceof PermissionCheck.UserParameter user) {
            return user.rule().equals("self")
                    ? "to be the user in question"
                    : "`" + user.rule() + "` in the user's realm";
        }
        if (check instanceof PermissionCheck.UserGroup group) {
            return "one of "
                    + group.privileges().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                    + " on a group of the user";
        }
        if (check instanceof PermissionCheck.ModifyPermissions modify) {
            return "the right to change permissions on `" + modify.path() + "`";
        }
        if (check instanceof PermissionCheck.SameUser same) {
            return "to be the user that `" + same.parameter() + "` names";
        }
        return "privileges of a kind that is not known";
    }

    private static String joined(List<PermissionCheck> checks, String separator, boolean nested) {
        String text = checks.stream().map(each -> words(each, true)).collect(Collectors.joining(separator));
        return nested && checks.size() > 1 ? "(" + text + ")" : text;
    }
}
