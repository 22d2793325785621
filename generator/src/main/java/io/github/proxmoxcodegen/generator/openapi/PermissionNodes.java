package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import java.util.List;
import java.util.Locale;

/** Permissions as an extension. */
final class PermissionNodes {

    private PermissionNodes() {}

    static ObjectNode of(Permissions permissions) {
        ObjectNode node = Nodes.object(
                "access", permissions.access().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        permissions.check().ifPresent(check -> node.set("check", check(check)));
        permissions.description().ifPresent(text -> node.put("description", Text.safe(text)));
        return node;
    }

    private static ObjectNode check(PermissionCheck check) {
        if (check instanceof PermissionCheck.Privileges privileges) {
            ObjectNode node = Nodes.object("path", privileges.path());
            node.set("privileges", Nodes.array(privileges.privileges()));
            if (privileges.anyOf()) {
                node.put("anyOf", true);
            }
            privileges.requireParameter().ifPresent(name -> node.put("requireParameter", name));
            return node;
        }
        if (check instanceof PermissionCheck.All all) {
            return Nodes.object("all", checks(all.checks()));
        }
        if (check instanceof PermissionCheck.Any any) {
            return Nodes.object("any", checks(any.checks()));
        }
        if (check instanceof PermissionCheck.UserParameter user) {
            return Nodes.object("userParameter", user.rule());
        }
        if (check instanceof PermissionCheck.UserGroup group) {
            ObjectNode node = Nodes.object("userGroup", Nodes.array(group.privileges()));
            group.groupsParameter().ifPresent(name -> node.put("groupsParameter", name));
            return node;
        }
        if (check instanceof PermissionCheck.ModifyPermissions modify) {
            return Nodes.object("modifyPermissions", modify.path());
        }
        if (check instanceof PermissionCheck.SameUser same) {
            return Nodes.object("sameUser", same.parameter());
        }
        if (check instanceof PermissionCheck.Unknown unknown) {
            return Nodes.object("unknown", SchemaText.parsed(unknown.json()));
        }
        throw new IllegalArgumentException("unknown kind of permission check: " + check);
    }

    private static ArrayNode checks(List<PermissionCheck> checks) {
        ArrayNode nodes = Nodes.array();
        checks.forEach(each -> nodes.add(check(each)));
        return nodes;
    }
}
