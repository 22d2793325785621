package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of operations and of the types that belong to one operation.
 *
 * <p>{@code GET /nodes/{node}/qemu/{vmid}/config} is {@code get_nodes_node_qemu_vmid_config}; its types begin with
 * {@code GetNodesNodeQemuVmidConfig}. Both follow from method and path alone, so they stay the same from release to
 * release. Only where two operations would share a name, which no release seen so far has, the later one by path gets a
 * number, and {@link #notes()} says so.
 *
 * <p>An id that would end in {@code raw} ends in {@code raw_text}: the clients that openapi-generator makes for TypeScript
 * have, beside each method, another one with {@code Raw} behind its name, and {@code …/cfg} has a {@code …/cfg/raw}.
 */
public final class OperationNames {

    private static final String RAW = "raw";

    private final Map<OperationKey, String> ids;
    private final List<String> notes;

    private OperationNames(Map<OperationKey, String> ids, List<String> notes) {
        this.ids = ids;
        this.notes = notes;
    }

    /** The names of every operation of an API. */
    public static OperationNames of(Api api) {
        Map<OperationKey, String> ids = new HashMap<>();
        List<String> notes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Operation> ordered = api.operations()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
        for (Operation operation : ordered) {
            String plain = plainId(operation.key());
            String id = plain;
            for (int number = 2; !taken.add(typeNameKey(id)); number++) {
                id = plain + "_" + number;
            }
            if (!id.equals(plain)) {
                notes.add(operation.key() + " is named " + id + ": another operation is named " + plain);
            }
            ids.put(operation.key(), id);
        }
        return new OperationNames(ids, List.copyOf(notes));
    }

    /** The operationId, such as {@code get_nodes_node_qemu}. */
    public String id(OperationKey operation) {
        String id = ids.get(operation);
        if (id == null) {
            throw new IllegalArgumentException(operation + " is no operation of this API");
        }
        return id;
    }

    /** What the names of the operation's own types begin with, such as {@code GetNodesNodeQemu}. */
    public String typePrefix(OperationKey operation) {
        return Words.camel(id(operation));
    }

    /** The type of everything that a caller sends, such as {@code PostNodesNodeQemuRequest}. */
    public String request(OperationKey operation) {
        return typePrefix(operation) + "Request";
    }

    /** The type of what is found under {@code data}, such as {@code GetNodesNodeQemuVmidConfigResponse}. */
    public String response(OperationKey operation) {
        return typePrefix(operation) + "Response";
    }

    /** The type of an element of a list under {@code data}, such as {@code GetNodesNodeQemuResponseItem}. */
    public String responseItem(OperationKey operation) {
        return typePrefix(operation) + "ResponseItem";
    }

    /** One sentence for each operation that could not have its own name. */
    public List<String> notes() {
        return notes;
    }

    private static String plainId(OperationKey operation) {
        List<String> words = new ArrayList<>();
        words.add(operation.method().name().toLowerCase(Locale.ROOT));
        List<String> path = Words.of(operation.path());
        words.addAll(path.isEmpty() ? List.of("root") : path);
        if (words.get(words.size() - 1).equals(RAW)) {
            words.add("text");
        }
        return String.join("_", words);
    }

    /** Two ids clash when type names made of them are the same file on a file system that ignores case. */
    private static String typeNameKey(String id) {
        return Words.camel(id).toLowerCase(Locale.ROOT);
    }
}
