package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.constraint.TextPattern;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The formats that an apidoc names but that are property strings, and what their definitions are made of. */
final class ObjectFormats {

    private static final Map<String, PropertyStringDefinition> ALL = build();

    private ObjectFormats() {}

    private static Map<String, PropertyStringDefinition> build() {
        Map<String, PropertyStringDefinition> all = new TreeMap<>();
        BackupObjects.definitions().forEach(definition -> all.put(definition.name(), definition));
        QemuObjects.definitions().forEach(definition -> all.put(definition.name(), definition));
        DriveObjects.definitions().forEach(definition -> all.put(definition.name(), definition));
        CpuObjects.definitions().forEach(definition -> all.put(definition.name(), definition));
        ClusterObjects.definitions().forEach(definition -> all.put(definition.name(), definition));
        return Map.copyOf(all);
    }

    /** All of them, by name. */
    static Map<String, PropertyStringDefinition> all() {
        return ALL;
    }

    /** Any text. */
    static ScalarRule text() {
        return ScalarRule.of(ScalarType.STRING).build();
    }

    /** A truth value. */
    static ScalarRule bool() {
        return ScalarRule.of(ScalarType.BOOLEAN).build();
    }

    /** A number. */
    static ScalarRule number() {
        return ScalarRule.of(ScalarType.NUMBER).build();
    }

    /** A whole number. */
    static ScalarRule integer() {
        return ScalarRule.of(ScalarType.INTEGER).build();
    }

    /** A whole number from a limit on. */
    static ScalarRule integer(long minimum) {
        return ScalarRule.of(ScalarType.INTEGER).minimum(minimum).build();
    }

    /** A whole number within limits. */
    static ScalarRule integer(long minimum, long maximum) {
        return ScalarRule.of(ScalarType.INTEGER)
                .minimum(minimum)
                .maximum(maximum)
                .build();
    }

    /** One of some words. */
    static ScalarRule oneOf(String... words) {
        return ScalarRule.of(ScalarType.STRING).enumeration(List.of(words)).build();
    }

    /** Text of a named format, which must not be that of an object. */
    static ScalarRule format(String name) {
        return ScalarRule.of(ScalarType.STRING).format(scalar(name)).build();
    }

    private static Format scalar(String name) {
        return Formats.scalar(name).orElseThrow(() -> new IllegalStateException("no format '" + name + "'"));
    }

    /**
     * Text that matches a pattern.
     *
     * @param source the pattern, to be shown
     * @param scanner what decides; it need not care for a final line feed
     */
    static ScalarRule pattern(String source, Scanner scanner) {
        return ScalarRule.of(ScalarType.STRING)
                .pattern(new TextPattern(source, text -> {
                    int length = text.length();
                    return scanner.accepts(text, 0, length)
                            || (text.endsWith("\n") && scanner.accepts(text, 0, length - 1));
                }))
                .build();
    }
}
