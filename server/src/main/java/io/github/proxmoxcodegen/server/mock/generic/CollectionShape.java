package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A collection whose members are created and deleted through the API: {@code /cluster/backup} with {@code
 * /cluster/backup/{id}}.
 *
 * @param path of the collection
 * @param key the parameter that names a member
 * @param list lists the members
 * @param create makes one
 * @param read shows one
 * @param update changes one
 * @param delete removes one
 */
record CollectionShape(
        String path,
        String key,
        Optional<Operation> list,
        Optional<Operation> create,
        Optional<Operation> read,
        Optional<Operation> update,
        Optional<Operation> delete) {

    /** Collections whose members come and go by other means as well. */
    private static final Set<String> OTHERWISE_FILLED = Set.of("/cluster/config/nodes");

    /** All that an API has. */
    static List<CollectionShape> of(Api api) {
        // Looked up by name: searching the tree of the API for each would take longer than all else when a server
        // starts.
        Map<String, Operation> operations = api.operations()
                .collect(Collectors.toMap(operation -> operation.key().toString(), operation -> operation));
        return api.allEndpoints()
                .filter(endpoint -> endpoint.path().endsWith("}"))
                .map(endpoint -> of(operations, endpoint.path()))
                .filter(shape -> shape.create().isPresent() && shape.delete().isPresent())
                .filter(shape -> !OTHERWISE_FILLED.contains(shape.path()))
                .toList();
    }

    private static CollectionShape of(Map<String, Operation> operations, String member) {
        int slash = member.lastIndexOf('/');
        String path = member.substring(0, slash);
        String key = member.substring(slash + 2, member.length() - 1);
        return new CollectionShape(
                path,
                key,
                find(operations, "GET " + path).filter(list -> list.returns() instanceof ArraySchema),
                find(operations, "POST " + path)
                        .filter(create -> create.parameters().named(key).isPresent())
                        .or(() -> createdAtMember(operations, path, member)),
                find(operations, "GET " + member).filter(read -> read.returns() instanceof ObjectSchema),
                find(operations, "PUT " + member),
                find(operations, "DELETE " + member));
    }

    private static Optional<Operation> find(Map<String, Operation> operations, String key) {
        return Optional.ofNullable(operations.get(key));
    }

    /** Some are created at their own path; where that is a list, posting adds to it instead. */
    private static Optional<Operation> createdAtMember(Map<String, Operation> operations, String path, String member) {
        boolean list = find(operations, "GET " + member)
                .filter(read -> read.returns() instanceof ArraySchema)
                .isPresent();
        return list || find(operations, "POST " + path).isPresent()
                ? Optional.empty()
                : find(operations, "POST " + member);
    }

    /** What the items of the list say the name of a member under. */
    String listKey() {
        return list.flatMap(operation -> ItemLinks.key(operation.returns())).orElse(key);
    }

    /** What a member is called in messages: the last word of the path, in the singular. */
    String noun() {
        List<String> words = List.of(path.split("/", -1));
        String word = "entry";
        for (String candidate : words) {
            word = candidate.isEmpty() || candidate.startsWith("{") ? word : candidate;
        }
        return word.endsWith("es") && word.endsWith("sses")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
