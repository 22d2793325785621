package io.github.proxmoxcodegen.server.data;

import io.github.proxmoxcodegen.server.state.DefaultCluster;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers by path: what is read there, in the default cluster otherwise. Nodes that paths name are added. */
final class AnswersByPath {

    private static final Pattern NODE =
            Pattern.compile("/nodes/([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:/.*)?");

    private AnswersByPath() {}

    static Map<String, Object> content(Map<?, ?> tree) {
        Map<String, Object> content = new LinkedHashMap<>(DefaultCluster.content());
        Map<String, Object> nodes = new LinkedHashMap<>();
        if (content.get("nodes") instanceof Map<?, ?> known) {
            known.forEach((name, node) -> nodes.put(String.valueOf(name), node));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        tree.forEach((key, value) -> {
            String path = String.valueOf(key);
            Matcher node = NODE.matcher(path);
            if (node.matches()) {
                nodes.putIfAbsent(node.group(1), Map.of("status", "online"));
            }
            if (path.equals("/nodes") && value instanceof List<?> list) {
                list.forEach(item -> addNode(nodes, item));
            }
            // A list with one element tells a value apart from what is not there.
            answers.put(path, Collections.singletonList(value));
        });
        content.put("nodes", nodes);
        content.put("answers", answers);
        return content;
    }

    private static void addNode(Map<String, Object> nodes, Object item) {
        if (item instanceof Map<?, ?> node && node.get("node") instanceof String name) {
            nodes.putIfAbsent(name, Map.of("status", "online"));
        }
    }
}
