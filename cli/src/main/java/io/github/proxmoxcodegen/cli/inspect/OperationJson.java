package io.github.proxmoxcodegen.cli.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One operation as JSON ({@code inspect METHOD PATH --json}); the file docs/inspect-json.md describes the form. */
public final class OperationJson {

    private OperationJson() {}

    /** Writes one object. */
    public static void write(JsonGenerator json, Product product, Operation operation) throws IOException {
        json.writeStartObject();
        writeIdentity(json, product, operation);
        if (operation.description().isPresent()) {
            json.writeStringField("description", operation.description().get());
        }
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : operation.parameters().list()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("in", parameter.location().name().toLowerCase(Locale.ROOT));
            json.writeBooleanField("required", parameter.required());
            if (!parameter.declared()) {
                json.writeBooleanField("declared", false);
            }
            SchemaJson.writeRules(json, parameter.property());
            json.writeFieldName("schema");
            SchemaJson.write(json, parameter.schema());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (operation.parameters().unchecked()) {
            json.writeBooleanField("unchecked", true);
        }
        SchemaJson.writeAdditional(json, operation.parameters().additional());
        json.writeFieldName("returns");
        SchemaJson.write(json, operation.returns());
        json.writeFieldName("permissions");
        write(json, operation.permissions());
        json.writeFieldName("traits");
        write(json, operation.traits());
        if (!operation.extensions().isEmpty()) {
            json.writeObjectFieldStart("extensions");
            for (Map.Entry<String, String> extension : operation.extensions().entrySet()) {
                json.writeStringField(extension.getKey(), extension.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes the fields that say which operation it is. */
    static void writeIdentity(JsonGenerator json, Product product, Operation operation) throws IOException {
        json.writeStringField("method", operation.method().name());
        json.writeStringField("path", operation.path());
        if (operation.name().isPresent()) {
            json.writeStringField("name", operation.name().get());
        }
        json.writeStringField("category", Category.of(product, operation.path()).title());
        if (operation.summary().isPresent()) {
            json.writeStringField("summary", operation.summary().get());
        }
    }

    private static void write(JsonGenerator json, OperationTraits traits) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("tokenAllowed", traits.tokenAllowed());
        json.writeBooleanField("protected", traits.isProtected());
        json.writeBooleanField("downloadAllowed", traits.downloadAllowed());
        json.writeBooleanField("exposesCredentials", traits.exposesCredentials());
        json.writeBooleanField("unstable", traits.unstable());
        json.writeStringField("transfer", traits.transfer().name().toLowerCase(Locale.ROOT));
        if (traits.proxy().isPresent()) {
            json.writeObjectFieldStart("proxy");
            if (traits.proxy().get().parameter().isPresent()) {
                json.writeStringField(
                        "parameter", traits.proxy().get().parameter().get());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Permissions permissions) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "access",
                switch (permissions.access()) {
                    case WORLD -> "world";
                    case AUTHENTICATED -> "authenticated";
                    case CHECKED -> "checked";
                    case ROOT_ONLY -> "root-only";
                });
        if (permissions.check().isPresent()) {
            json.writeFieldName("check");
            write(json, permissions.check().get());
        }
        if (permissions.description().isPresent()) {
            json.writeStringField("description", permissions.description().get());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PermissionCheck check) throws IOException {
        json.writeStartObject();
        if (check instanceof PermissionCheck.All all) {
            writeChecks(json, "all", all.checks());
        } else if (check instanceof PermissionCheck.Any any) {
            writeChecks(json, "any", any.checks());
        } else if (check instanceof PermissionCheck.Privileges privileges) {
            writeTexts(json, "privileges", privileges.privileges());
            json.writeBooleanField("anyOf", privileges.anyOf());
            json.writeStringField("path", privileges.path());
            if (privileges.requireParameter().isPresent()) {
                json.writeStringField(
                        "requireParameter", privileges.requireParameter().get());
            }
        } else if (check instanceof PermissionCheck.UserParameter user) {
            json.writeStringField("userParameter", user.rule());
        } else if (check instanceof PermissionCheck.UserGroup group) {
            writeTexts(json, "userGroup", group.privileges());
            if (group.groupsParameter().isPresent()) {
                json.writeStringField("groupsParameter", group.groupsParameter().get());
            }
        } else if (check instanceof PermissionCheck.ModifyPermissions modify) {
            json.writeStringField("modifyPermissions", modify.path());
        } else if (check instanceof PermissionCheck.SameUser user) {
            json.writeStringField("sameUser", user.parameter());
        } else if (check instanceof PermissionCheck.Unknown unknown) {
            json.writeStringField("unknown", unknown.json());
        }
        json.writeEndObject();
    }

    private static void writeChecks(JsonGenerator json, String name, List<PermissionCheck> checks) throws IOException {
        json.writeArrayFieldStart(name);
        for (PermissionCheck check : checks) {
            write(json, check);
        }
        json.writeEndArray();
    }

    static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
