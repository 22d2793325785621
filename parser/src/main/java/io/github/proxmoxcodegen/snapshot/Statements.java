package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads statements one by one and builds the tree that they describe. */
final class Statements {

    private final Cursor cursor;
    private final SchemaParser schemas;
    private final DefinitionTable definitions;
    private final PermissionParser permissions;

    private final List<EndpointDraft> top = new ArrayList<>();
    private final PathStack<EndpointDraft> ancestors = new PathStack<>(EndpointDraft::path);
    private final Set<String> paths = new HashSet<>();
    private @Nullable EndpointDraft endpoint;
    private @Nullable OperationDraft operation;
    private boolean operationBroken;

    Statements(Cursor cursor, SchemaParser schemas, DefinitionTable definitions) {
        this.cursor = cursor;
        this.schemas = schemas;
        this.definitions = definitions;
        this.permissions = new PermissionParser(cursor);
    }

    /** Where the reading is, for messages. */
    String context() {
        return operation == null ? "" : "in " + operation.label();
    }

    /** The tree; to be called at the end. */
    List<Endpoint> endpoints() {
        return top.stream().map(EndpointDraft::finish).toList();
    }

    /** Reads one statement with its line end. */
    void read() throws SyntaxException {
        int at = cursor.start();
        if (cursor.is(Kind.END)) {
            return;
        }
        if (cursor.is(Kind.PATH) || cursor.is(Kind.TEXT)) {
            endpoint(at);
        } else {
            keyword(at);
        }
        if (!cursor.is(Kind.LINE_END) && !cursor.is(Kind.END)) {
            throw cursor.unexpected("the end of the line");
        }
    }

    /** Notes that a line of the operation could not be read, so that what it lacks is no further error. */
    void breakOperation() {
        operationBroken = true;
    }

    /** Ends the operation whose lines were read last. */
    void finishOperation() throws SyntaxException {
        OperationDraft finished = operation;
        operation = null;
        if (finished != null && endpoint != null && !operationBroken) {
            endpoint.add(finished.finish());
        }
    }

    private void keyword(int at) throws SyntaxException {
        String word = cursor.keyword("a path, a method or a keyword");
        switch (word) {
            case "schema" -> {
                String name = definitionName();
                long before = definitions.begin();
                definitions.define(at, name, schemas.schema(1), before);
            }
            case "parts" -> {
                String name = definitionName();
                long before = definitions.begin();
                definitions.define(at, name, schemas.parts(1), before);
            }
            case "permit" -> current(at, word).permit(at, permissions.permissions());
            case "param" -> {
                OperationDraft draft = current(at, word);
                String path = draft.path();
                draft.parameter(
                        at,
                        schemas.properties()
                                .parameter(name -> PathTemplates.impliedLocation(draft.method(), path, name)));
            }
            case "additional" -> current(at, word).additional(at, schemas.additional(1));
            case "returns" -> current(at, word).returns(at, schemas.schema(1));
            default -> operation(at, word);
        }
    }

    private String definitionName() throws SyntaxException {
        if (!cursor.is(Kind.REFERENCE)) {
            throw cursor.unexpected("the name of a definition, with its dollar sign");
        }
        String name = cursor.text();
        cursor.advance();
        cursor.expect('=');
        return name;
    }

    private void endpoint(int at) throws SyntaxException {
        finishOperation();
        String path = cursor.text();
        cursor.advance();
        int depth = ancestors.impliedDepth(path);
        if (cursor.take("depth")) {
            cursor.expect('=');
            depth = cursor.integer();
        }
        if (depth < 0 || depth > ancestors.size() || depth > SnapshotFormat.MAX_PATH_DEPTH) {
            throw new SyntaxException(
                    at,
                    "snapshot.depth",
                    "the endpoint " + Excerpt.quoted(path) + " cannot stand at depth " + depth,
                    "an endpoint stands at most one level below the one before, and at most "
                            + SnapshotFormat.MAX_PATH_DEPTH + " levels deep");
        }
        if (!paths.add(path)) {
            throw new SyntaxException(
                    at,
                    "snapshot.duplicate",
                    "the path " + Excerpt.quoted(path) + " is listed twice",
                    "put all its operations below one of the two");
        }
        EndpointDraft draft = new EndpointDraft(path);
        if (depth == 0) {
            top.add(draft);
        } else {
            ancestors.above(depth).add(draft);
        }
        ancestors.replace(depth, draft);
        endpoint = draft;
    }

    private void operation(int at, String word) throws SyntaxException {
        Optional<HttpMethod> method = Arrays.stream(HttpMethod.values())
                .filter(candidate -> candidate.name().equals(word))
                .findFirst();
        if (method.isEmpty()) {
            throw new SyntaxException(
                    at,
                    "snapshot.unknown-keyword",
                    Excerpt.quoted(word) + " starts no statement",
                    "a statement starts with a path, GET, POST, PUT, DELETE, permit, param, additional, returns, schema or parts");
        }
        finishOperation();
        if (endpoint == null) {
            throw new SyntaxException(
                    at,
                    "snapshot.misplaced",
                    "the method " + word + " belongs to no path",
                    "put a line with its path before it");
        }
        if (endpoint.has(method.get())) {
            throw new SyntaxException(
                    at,
                    "snapshot.duplicate",
                    "the path " + Excerpt.quoted(endpoint.path()) + " has the method " + word + " twice",
                    "keep one of the two");
        }
        OperationDraft draft = new OperationDraft(method.get(), endpoint.path(), at);
        operation = draft;
        operationBroken = false;
        draft.head(cursor);
    }

    private OperationDraft current(int at, String keyword) throws SyntaxException {
        if (operation == null) {
            throw new SyntaxException(
                    at,
                    "snapshot.misplaced",
                    "a line '" + keyword + "' belongs to no operation",
                    "put a line with its method before it");
        }
        return operation;
    }
}
