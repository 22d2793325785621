package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An operation while its lines are read. */
final class OperationDraft {

    private final HttpMethod method;
    private final String path;
    private final int start;
    private final SortedMap<String, String> extensions = new TreeMap<>();
    private final Members<Parameter> parameters = new Members<>(Parameter::name);

    private Optional<String> name = Optional.empty();
    private boolean isProtected;
    private boolean tokenAllowed = true;
    private boolean downloadAllowed;
    private boolean exposesCredentials;
    private boolean unstable;
    private boolean unchecked;
    private Optional<OperationTraits.Proxy> proxy = Optional.empty();
    private OperationTraits.Transfer transfer = OperationTraits.Transfer.NONE;
    private Optional<Permissions> permissions = Optional.empty();
    private Optional<Additional> additional = Optional.empty();
    private Optional<Schema> returns = Optional.empty();

    OperationDraft(HttpMethod method, String path, int start) {
        this.method = method;
        this.path = path;
        this.start = start;
    }

    HttpMethod method() {
        return method;
    }

    String path() {
        return path;
    }

    /** The method and path, for messages. */
    String label() {
        return method + " " + Excerpt.of(path, 80);
    }

    /** Reads the rest of the line that starts with the method. */
    void head(Cursor cursor) throws SyntaxException {
        while (cursor.is(Kind.WORD)) {
            int at = cursor.start();
            String word = cursor.keyword("a trait of the operation");
            switch (word) {
                case "name" -> {
                    cursor.expect('=');
                    name = Optional.of(cursor.text("a name"));
                }
                case "protected" -> isProtected = true;
                case "no-token" -> tokenAllowed = false;
                case "download-allowed" -> downloadAllowed = true;
                case "expose-credentials" -> exposesCredentials = true;
                case "unstable" -> unstable = true;
                case "unchecked" -> unchecked = true;
                case "proxy" -> proxy = Optional.of(proxy(cursor));
                case "transfer" -> {
                    cursor.expect('=');
                    transfer = transfer(cursor);
                }
                case "extension" -> Attributes.extension(cursor, extensions);
                default ->
                    throw new SyntaxException(
                            at,
                            "snapshot.unknown-keyword",
                            Excerpt.quoted(word) + " is no trait of an operation",
                            "correct the word; a snapshot of a newer format needs a newer proxmox-codegen");
            }
        }
    }

    void permit(int at, Permissions value) throws SyntaxException {
        once(at, permissions.isPresent(), "permit");
        permissions = Optional.of(value);
    }

    void parameter(int at, Parameter parameter) throws SyntaxException {
        parameters.add(at, parameter);
    }

    void additional(int at, Additional value) throws SyntaxException {
        once(at, additional.isPresent(), "additional");
        additional = Optional.of(value);
    }

    void returns(int at, Schema schema) throws SyntaxException {
        once(at, returns.isPresent(), "returns");
        returns = Optional.of(schema);
    }

    Operation finish() throws SyntaxException {
        return new Operation(
                method,
                path,
                name,
                Optional.empty(),
                Optional.empty(),
                new Parameters(parameters.list(), additional.orElse(Additional.FORBIDDEN), unchecked, Optional.empty()),
                returns.orElseThrow(() -> missing("returns", "add 'returns null' where there is no answer")),
                permissions.orElseThrow(
                        () -> missing("permit", "add 'permit root-only' where nobody else may call it")),
                new OperationTraits(
                        tokenAllowed, isProtected, downloadAllowed, exposesCredentials, unstable, proxy, transfer),
                extensions);
    }

    private static OperationTraits.Proxy proxy(Cursor cursor) throws SyntaxException {
        return new OperationTraits.Proxy(
                cursor.take('=') ? Optional.of(cursor.text("the name of a parameter")) : Optional.empty());
    }

    private static OperationTraits.Transfer transfer(Cursor cursor) throws SyntaxException {
        for (OperationTraits.Transfer candidate : OperationTraits.Transfer.values()) {
            if (cursor.take(OperationText.word(candidate))) {
                return candidate;
            }
        }
        throw cursor.unexpected("download, upload or upgrade");
    }

    private void once(int at, boolean present, String keyword) throws SyntaxException {
        if (present) {
            throw new SyntaxException(
                    at, "snapshot.duplicate", label() + " has two lines '" + keyword + "'", "keep one of the two");
        }
    }

    private SyntaxException missing(String keyword, String hint) {
        return new SyntaxException(start, "snapshot.incomplete", label() + " has no line '" + keyword + "'", hint);
    }
}
