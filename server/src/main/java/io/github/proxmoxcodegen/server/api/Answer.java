package io.github.proxmoxcodegen.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation came to.
 *
 * @param value texts, numbers, truth values, lists and maps as a Proxmox server sends them; null for nothing
 * @param attributes what stands beside the value in the envelope, such as {@code total}
 * @param kind what the value is
 * @param subject what the operation was about, such as a {@code vmid}; only where a task or nothing is the value
 */
public record Answer(@Nullable Object value, Map<String, Object> attributes, Kind kind, Map<String, Object> subject) {

    /** What a value is. */
    public enum Kind {
        /** What was asked for. */
        VALUE,
        /** The identifier of a task, or null where the task was over at once. */
        TASK,
        /** Bytes to be sent as they are. */
        STREAM
    }

    /** Nothing. */
    public static final Answer NOTHING = of(null);

    /** A value. */
    public static Answer of(@Nullable Object value) {
        return new Answer(value, Map.of(), Kind.VALUE, Map.of());
    }

    /** The identifier of a task. */
    public static Answer task(@Nullable String upid) {
        return new Answer(upid, Map.of(), Kind.TASK, Map.of());
    }

    /** Text to be sent as a file. */
    public static Answer stream(String text) {
        return new Answer(text, Map.of(), Kind.STREAM, Map.of());
    }

    /** The same with an attribute of the envelope. */
    public Answer with(String attribute, Object content) {
        Map<String, Object> all = new LinkedHashMap<>(attributes);
        all.put(attribute, content);
        return new Answer(value, all, kind, subject);
    }

    /** The same with what it is about. */
    public Answer about(String name, Object content) {
        Map<String, Object> all = new LinkedHashMap<>(subject);
        all.put(name, content);
        return new Answer(value, attributes, kind, all);
    }
}
