package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.server.api.Answer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the plain surface: values as their schema declares them, and for what only does something an object that
 * says so.
 */
final class PlainFormat {

    private static final Set<String> CONFIGS =
            Set.of("/nodes/{node}/qemu/{vmid}/config", "/nodes/{node}/lxc/{vmid}/config");

    private static final Set<String> GUEST_LISTS = Set.of("/nodes/{node}/qemu", "/nodes/{node}/lxc");

    private static final String TASKS = "/nodes/{node}/tasks";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private PlainFormat() {}

    /** The parameters as the backend takes them: a list of tasks is one of all tasks, not of those that are over. */
    static Map<String, @Nullable Object> asked(Operation operation, Map<String, @Nullable Object> given) {
        if (!isTaskList(operation) || given.containsKey("source")) {
            return given;
        }
        Map<String, @Nullable Object> asked = new LinkedHashMap<>(given);
        asked.put("source", "all");
        return asked;
    }

    private static boolean isTaskList(Operation operation) {
        return operation.method() == HttpMethod.GET && operation.path().equals(TASKS);
    }

    static Reply success(Operation operation, Map<String, String> path, Answer answer) {
        if (answer.kind() == Answer.Kind.STREAM) {
            return Reply.of(200, "text/plain", String.valueOf(answer.value()).getBytes(StandardCharsets.UTF_8));
        }
        boolean does = operation.method() != HttpMethod.GET
                && (answer.kind() == Answer.Kind.TASK || operation.returns() instanceof NullSchema);
        if (does) {
            return Reply.json(creates(operation) ? 201 : 200, done(answer));
        }
        return Reply.json(creates(operation) ? 201 : 200, shaped(operation, path, answer.value()));
    }

    /** Adding to a collection is what makes something. */
    private static boolean creates(Operation operation) {
        return operation.method() == HttpMethod.POST
                && !operation.path().equals("/access/ticket")
                && operation.name().filter(name -> name.startsWith("create")).isPresent();
    }

    private static Map<String, @Nullable Object> done(Answer answer) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("success", !answer.subject().containsKey("error"));
        if (answer.value() != null) {
            result.put("task", answer.value());
        }
        result.putAll(answer.subject());
        return result;
    }

    private static @Nullable Object shaped(Operation operation, Map<String, String> path, @Nullable Object value) {
        Object typed = typed(operation.returns(), value);
        if (operation.method() == HttpMethod.GET
                && CONFIGS.contains(operation.path())
                && typed instanceof Map<?, ?> map) {
            return config(path, map);
        }
        if (operation.method() == HttpMethod.GET
                && GUEST_LISTS.contains(operation.path())
                && typed instanceof List<?> list) {
            return list.stream().map(PlainFormat::guest).toList();
        }
        if (isTaskList(operation) && typed instanceof List<?> list) {
            return list.stream().map(PlainFormat::task).toList();
        }
        return typed;
    }

    /** Beside the options, the number of the guest and the drive that it starts from. */
    private static Map<String, @Nullable Object> config(Map<String, String> path, Map<?, ?> options) {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        config.put("vmid", Long.parseLong(path.getOrDefault("vmid", "0")));
        options.forEach((name, value) -> config.put(String.valueOf(name), value));
        config.computeIfPresent("memory", (name, memory) -> number(memory));
        String boot = String.valueOf(config.getOrDefault("boot", ""));
        if (boot.startsWith("order=") && !config.containsKey("bootdisk")) {
            config.put("bootdisk", boot.substring("order=".length()).split(";", -1)[0]);
        }
        return config;
    }

    /** Lists of guests have their processors under two names. */
    private static Object guest(Object item) {
        if (!(item instanceof Map<?, ?> map) || !map.containsKey("cpus")) {
            return item;
        }
        Map<Object, @Nullable Object> guest = new LinkedHashMap<>(map);
        guest.put("maxcpu", map.get("cpus"));
        return guest;
    }

    /** Whether a task runs is said in the same words wherever it is told. */
    private static Object task(Object item) {
        if (!(item instanceof Map<?, ?> map) || !"RUNNING".equals(map.get("status"))) {
            return item;
        }
        Map<Object, @Nullable Object> task = new LinkedHashMap<>(map);
        task.put("status", "running");
        return task;
    }

    /** Numbers that come as texts become numbers where they are declared so. */
    private static @Nullable Object typed(Schema schema, @Nullable Object value) {
        if (value instanceof String && schema instanceof ScalarSchema scalar && isNumber(scalar)) {
            return number(value);
        }
        if (value instanceof List<?> list
                && schema instanceof ArraySchema array
                && array.items().isPresent()) {
            return typedList(array.items().get(), list);
        }
        if (value instanceof Map<?, ?> map && schema instanceof ObjectSchema object) {
            return typedMap(object, map);
        }
        return value;
    }

    private static List<?> typedList(Schema items, List<?> list) {
        List<@Nullable Object> typed = new ArrayList<>(list.size());
        for (Object item : list) {
            typed.add(typed(items, item));
        }
        return typed;
    }

    /** The map itself, if there is nothing to change in it. */
    private static Map<?, ?> typedMap(ObjectSchema schema, Map<?, ?> map) {
        Map<Object, @Nullable Object> typed = Map.of();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getValue() instanceof String text) {
                Object member = schema.property(String.valueOf(entry.getKey()))
                        .<Object>map(property -> Optional.ofNullable(typed(property.schema(), text))
                                .orElse(text))
                        .orElse(text);
                if (member != text) {
                    typed = typed.isEmpty() ? new LinkedHashMap<>(map) : typed;
                    typed.put(entry.getKey(), member);
                }
            }
        }
        return typed.isEmpty() ? map : typed;
    }

    private static boolean isNumber(ScalarSchema schema) {
        return schema.type() == ScalarType.INTEGER || schema.type() == ScalarType.NUMBER;
    }

    private static @Nullable Object number(@Nullable Object value) {
        return value instanceof String text && NUMBER.matcher(text).matches() ? new BigDecimal(text) : value;
    }
}
