package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return api.allEndpoints()
                .filter(endpoint -> endpoint.path().endsWith("}"))
                .map(endpoint -> of(api, endpoint.path()))
                .filter(shape -> shape.create().isPresent() && shape.delete().isPresent())
                .filter(shape -> !OTHERWISE_FILLED.contains(shape.path()))
                .toList();
    }

    private static CollectionShape of(Api api, String member) {
        int slash = member.lastIndexOf('/');
        String path = member.substring(0, slash);
        String key = member.substring(slash + 2, member.length() - 1);
        return new CollectionShape(
                path,
                key,
                api.operation(HttpMethod.GET, path).filter(list -> list.returns() instanceof ArraySchema),
                api.operation(HttpMethod.POST, path)
                        .filter(create -> create.parameters().named(key).isPresent())
                        .or(() -> createdAtMember(api, path, member)),
                api.operation(HttpMethod.GET, member).filter(read -> read.returns() instanceof ObjectSchema),
                api.operation(HttpMethod.PUT, member),
                api.operation(HttpMethod.DELETE, member));
    }

    /** Some are created at their own path; where that is a list, posting adds to it instead. */
    private static Optional<Operation> createdAtMember(Api api, String path, String member) {
        boolean list = api.operation(HttpMethod.GET, member)
                .filter(read -> read.returns() instanceof ArraySchema)
                .isPresent();
        return list || api.operation(HttpMethod.POST, path).isPresent()
                ? Optional.empty()
                : api.operation(HttpMethod.POST, member);
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
