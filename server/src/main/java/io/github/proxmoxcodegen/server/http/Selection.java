package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client wants, where the operation has no such parameters of its own: {@code limit} and {@code
 * start}, and any member of the items as a filter.
 *
 * @param remaining the parameters for the operation itself
 * @param filters what members must be, by name
 * @param start how many items to leave out
 * @param limit how many items to give at most
 */
record Selection(Map<String, @Nullable Object> remaining, Map<String, String> filters, long start, long limit) {

    private static final String LIMIT = "limit";
    private static final String START = "start";

    static Selection takenFrom(Operation operation, Map<String, @Nullable Object> given) {
        Schema returns = operation.returns();
        if (operation.method() != HttpMethod.GET || !(returns instanceof ArraySchema list) || given.isEmpty()) {
            return new Selection(given, Map.of(), 0, Long.MAX_VALUE);
        }
        Set<String> members = list.items().orElse(null) instanceof ObjectSchema object
                ? object.properties().stream()
                        .map(property -> property.name())
                        .collect(java.util.stream.Collectors.toSet())
                : Set.of();
        Map<String, @Nullable Object> remaining = new LinkedHashMap<>(given);
        Map<String, String> filters = new LinkedHashMap<>();
        long start = 0;
        long limit = Long.MAX_VALUE;
        for (Map.Entry<String, @Nullable Object> parameter : given.entrySet()) {
            String name = parameter.getKey();
            String text = WireText.of(parameter.getValue());
            if (operation.parameters().named(name).isPresent() || text == null) {
                continue;
            }
            if (name.equals(LIMIT)) {
                limit = number(name, text);
            } else if (name.equals(START)) {
                start = number(name, text);
            } else if (members.contains(name)) {
                filters.put(name, text);
            } else {
                continue;
            }
            remaining.remove(name);
        }
        return new Selection(remaining, filters, start, limit);
    }

    private static long number(String name, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw ApiError.parameter(name, "expected a whole number of at least 0");
        }
        return Long.parseLong(text);
    }

    /** The wanted part of an answer. */
    Answer of(Answer answer) {
        boolean all = filters.isEmpty() && start == 0 && limit == Long.MAX_VALUE;
        if (all || !(answer.value() instanceof List<?> list)) {
            return answer;
        }
        return Answer.of(
                list.stream().filter(this::matches).skip(start).limit(limit).toList());
    }

    private boolean matches(Object item) {
        return item instanceof Map<?, ?> map
                && filters.entrySet().stream()
                        .allMatch(filter -> filter.getValue().equals(WireText.of(map.get(filter.getKey()))));
    }
}
