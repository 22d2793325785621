package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes operations out of the document of a whole API.
 *
 * <p>What stays is word for word what the whole document says, so that types keep their names and their members whatever
 * is included.
 */
final class Narrowing {

    private static final String COMPONENTS = "#/components/";

    private final ObjectNode components;
    private final Set<String> reached = new HashSet<>();
    private final Deque<JsonNode> open = new ArrayDeque<>();

    private Narrowing(ObjectNode components) {
        this.components = components;
    }

    /** Removes from {@code paths} all but the given operations. */
    static void keepOperations(ObjectNode paths, Stream<Operation> kept) {
        Set<String> keys = kept.map(
                        operation -> key(operation.path(), operation.method().name()))
                .collect(Collectors.toSet());
        paths.properties().forEach(path -> keep(path.getValue(), method -> keys.contains(key(path.getKey(), method))));
        keep(paths, path -> !paths.get(path).isEmpty());
    }

    /** Removes from {@code components} what no operation of {@code paths} leads to. */
    static void keepReached(ObjectNode components, ObjectNode paths) {
        Narrowing narrowing = new Narrowing(components);
        narrowing.follow(paths);
        components.properties().forEach(section -> {
            String prefix = COMPONENTS + section.getKey() + "/";
            keep(section.getValue(), name -> narrowing.reached.contains(prefix + name));
        });
        keep(components, section -> !components.get(section).isEmpty());
    }

    private void follow(JsonNode from) {
        open.add(from);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isTextual()) {
                // Any such text is a reference, those in the mapping of a discriminator too.
                reach(node.textValue());
            }
            node.forEach(open::add);
        }
    }

    private void reach(String reference) {
        if (reference.startsWith(COMPONENTS) && reached.add(reference)) {
            open.add(components.at(reference.substring(COMPONENTS.length() - 1)));
        }
    }

    private static void keep(JsonNode object, Predicate<String> kept) {
        List<String> others = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!kept.test(name)) {
                others.add(name);
            }
        });
        ((ObjectNode) object).remove(others);
    }

    private static String key(String path, String method) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
