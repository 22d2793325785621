package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an {@code info} object has under a method's name. */
final class MethodReader {

    private static final Schema UNSAID = new AnySchema(Optional.empty(), Constraints.NONE, Annotations.NONE);

    private final Cursor cursor;
    private final SchemaReader schemas;
    private final PermissionsReader permissionsReader;

    MethodReader(Cursor cursor, SchemaReader schemas) {
        this.cursor = cursor;
        this.schemas = schemas;
        this.permissionsReader = new PermissionsReader(cursor);
    }

    /**
     * The method at the cursor, which is at the beginning of an object.
     *
     * @param method the name under which it stands
     */
    MethodDraft read(HttpMethod method) throws IOException {
        return new Reading(method).read();
    }

    /** The state of reading one method. */
    private final class Reading {

        private final HttpMethod method;
        private final Extensions extensions = new Extensions(cursor, "method");
        private @Nullable String name;
        private @Nullable String description;
        private ParametersDraft parameters = ParametersDraft.NONE;
        private Schema returns = UNSAID;
        private Permissions permissions = PermissionsReader.NONE;
        private boolean tokenAllowed = true;
        private boolean isProtected;
        private boolean downloadAllowed;
        private boolean exposesCredentials;
        private boolean unstable;
        private Optional<OperationTraits.Proxy> proxy = Optional.empty();
        private Transfer transfer = Transfer.NONE;

        Reading(HttpMethod method) {
            this.method = method;
        }

        MethodDraft read() throws IOException {
            SeenNames seen = new SeenNames();
            for (String key = cursor.nextName(); key != null; key = cursor.nextName()) {
                cursor.next();
                if (!seen.add(key)) {
                    extensions.repeated(key);
                }
                readKeyword(key);
            }
            return new MethodDraft(
                    method,
                    Optional.ofNullable(name),
                    Optional.ofNullable(description),
                    parameters,
                    returns,
                    permissions,
                    new OperationTraits(
                            tokenAllowed, isProtected, downloadAllowed, exposesCredentials, unstable, proxy, transfer),
                    extensions.map());
        }

        private void readKeyword(String key) throws IOException {
            switch (key) {
                case "method" -> readMethod();
                case "name" -> name = readText(key);
                case "description" -> description = readText(key);
                case "parameters" -> parameters = readParameters();
                case "returns" -> returns = readReturns();
                case "permissions" -> permissions = permissionsReader.read(extensions);
                case "allowtoken" -> tokenAllowed = readFlag(key, tokenAllowed);
                case "protected" -> isProtected = readFlag(key, isProtected);
                case "download_allowed" -> downloadAllowed = readFlag(key, downloadAllowed);
                case "expose_credentials" -> exposesCredentials = readFlag(key, exposesCredentials);
                case "unstable" -> unstable = readFlag(key, unstable);
                case "proxyto" -> readProxy();
                default -> extensions.unknown(key);
            }
        }

        private @Nullable String readText(String key) throws IOException {
            String text = Values.text(cursor);
            if (text == null) {
                extensions.misfit(key, "a text");
            }
            return text;
        }

        private boolean readFlag(String key, boolean otherwise) throws IOException {
            Boolean flag = Values.flag(cursor);
            if (flag == null) {
                extensions.misfit(key, "1 or 0");
                return otherwise;
            }
            return flag;
        }

        /** PBS tells here what kind of stream the method moves; otherwise it repeats the name in {@code info}. */
        private void readMethod() throws IOException {
            String text = readText("method");
            if (text == null || text.equals(method.name())) {
                return;
            }
            switch (text) {
                case "DOWNLOAD" -> transfer = Transfer.DOWNLOAD;
                case "UPLOAD" -> transfer = Transfer.UPLOAD;
                case "UPGRADE" -> transfer = Transfer.UPGRADE;
                default -> {
                    extensions.keep("method", JsonValue.quote(text));
                    cursor.diagnostics()
                            .warning(
                                    "method.mismatch",
                                    cursor.here(),
                                    "what stands under " + method + " calls itself " + Excerpt.quoted(text)
                                            + "; it is taken for " + method,
                                    "correct one of the two");
                }
            }
        }

        private void readProxy() throws IOException {
            if (cursor.at(JsonToken.VALUE_NULL)) {
                proxy = Optional.of(new OperationTraits.Proxy(Optional.empty()));
                return;
            }
            String parameter = readText("proxyto");
            if (parameter != null) {
                proxy = Optional.of(new OperationTraits.Proxy(Optional.of(parameter)));
            }
        }

        private Schema readReturns() throws IOException {
            SchemaDraft draft = schemas.readDraft();
            if (draft.has(Keyword.OPTIONAL)) {
                String json = draft.json(Keyword.OPTIONAL);
                draft.takeFlag(Keyword.OPTIONAL);
                draft.extensions().keep(Keyword.OPTIONAL.spelling(), json);
                cursor.diagnostics()
                        .note(
                                "method.optional-answer",
                                cursor.position(cursor.pointer() + "/optional", draft.mark(Keyword.OPTIONAL)),
                                "the answer says whether it is optional; that is kept as an extension",
                                "expect null as well where it is");
            }
            Schema schema = schemas.assemble(draft);
            schemas.close(draft);
            return schema;
        }

        private ParametersDraft readParameters() throws IOException {
            if (!cursor.at(JsonToken.START_OBJECT)) {
                extensions.misfit("parameters", "an object");
                return ParametersDraft.NONE;
            }
            SchemaDraft draft = schemas.readDraft();
            boolean stated = draft.has(Keyword.PROPERTIES);
            List<Property> properties = draft.takeProperties().orElse(List.of());
            Additional additional = draft.takeAdditional().orElse(Additionals.UNSTATED);
            Optional<String> words = draft.takeText(Keyword.DESCRIPTION);
            if ("object".equals(draft.text(Keyword.TYPE))) {
                draft.takeText(Keyword.TYPE);
            }
            draft.keepLeft("the parameters of a method");
            draft.kept().forEach((keyword, json) -> extensions.keep("parameters." + keyword, json));
            schemas.close(draft);
            return new ParametersDraft(properties, stated, additional, words);
        }
    }
}
