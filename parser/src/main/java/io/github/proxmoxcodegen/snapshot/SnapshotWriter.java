package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ProseRemover;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes the facts of an API as canonical text: the same model gives the same characters, on any machine.
 *
 * <p>Words are left out: summaries, descriptions, titles, type texts and format descriptions. Everything else of the
 * model is written, in the order of the model.
 */
public final class SnapshotWriter {

    private SnapshotWriter() {}

    /** The snapshot of that API: ASCII, lines that end in LF. */
    public static String write(Api api) {
        return text(ProseRemover.withoutProse(api));
    }

    /** Definitions are found by equality, so words must be gone before. */
    private static String text(Api api) {
        Definitions definitions = Definitions.of(api);
        SchemaText schemas = new SchemaText(definitions);
        LayoutPrinter printer = new LayoutPrinter();
        printer.line(0, words(SnapshotFormat.MAGIC, Integer.toString(SnapshotFormat.VERSION)));
        printer.line(0, words("product", api.product().id()));
        api.version().ifPresent(version -> printer.line(0, words("version", version)));
        if (!definitions.all().isEmpty()) {
            printer.gap();
        }
        definitions.all().forEach((node, name) -> printer.line(0, definition(schemas, node, name)));
        endpoints(api.endpoints(), new OperationText(schemas, new AttributeText(schemas)), printer);
        return printer.text();
    }

    private static Layout definition(SchemaText schemas, Object node, String name) {
        boolean parts = node instanceof PropertyString;
        Layout body = parts ? schemas.body((PropertyString) node) : ((Schema) node).accept(schemas);
        return Layout.row(List.of(
                new Layout.Atom(parts ? "parts" : "schema"), new Layout.Atom("$" + name), new Layout.Atom("="), body));
    }

    private static void endpoints(List<Endpoint> endpoints, OperationText operations, LayoutPrinter printer) {
        PathStack<Endpoint> ancestors = new PathStack<>(Endpoint::path);
        Deque<Level> open = new ArrayDeque<>();
        endpoints.forEach(endpoint -> open.addLast(new Level(endpoint, 0)));
        while (!open.isEmpty()) {
            Level level = open.removeFirst();
            Endpoint endpoint = level.endpoint();
            int implied = ancestors.impliedDepth(endpoint.path());
            printer.gap();
            Layout path = Words.spellPath(endpoint.path());
            printer.line(
                    0,
                    level.depth() == implied
                            ? path
                            : Layout.row(List.of(path, new Layout.Atom("depth=" + level.depth()))));
            ancestors.replace(level.depth(), endpoint);
            endpoint.operations().forEach(operation -> operation(operation, operations, printer));
            for (int i = endpoint.children().size() - 1; i >= 0; i--) {
                open.addFirst(new Level(endpoint.children().get(i), level.depth() + 1));
            }
        }
    }

    private static void operation(Operation operation, OperationText operations, LayoutPrinter printer) {
        printer.line(1, operations.head(operation));
        operations.body(operation).forEach(line -> printer.line(2, line));
    }

    private static Layout words(String keyword, String word) {
        return Layout.row(List.of(new Layout.Atom(keyword), Words.spell(word)));
    }

    private record Level(Endpoint endpoint, int depth) {}
}
