package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.constraint.Numbers;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the values of a property string in the server's order. */
final class PropertyStringPrinter {

    private static final String DISK_SIZE = "disk-size";

    private final PropertyStringDefinition definition;
    private final int[] order;
    /** For the slot of a key alias: what the spelling that is its value sets, by spelling. */
    private final Map<Integer, Map<String, Integer>> combined = new HashMap<>();

    PropertyStringPrinter(PropertyStringDefinition definition) {
        this.definition = definition;
        order = IntStream.range(0, definition.parts().size())
                .boxed()
                .sorted((left, right) -> Integer.compare(rank(left), rank(right)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (Alias alias : definition.aliases()) {
            alias.keyTarget()
                    .ifPresent(key -> combined.computeIfAbsent(definition.slot(key), slot -> new HashMap<>())
                            .put(alias.name(), definition.slot(alias.target())));
        }
    }

    /** Parts are sorted by name already; sorting by rank keeps that order inside a rank. */
    private int rank(int slot) {
        if (slot == definition.defaultSlot()) {
            return 0;
        }
        return definition.parts().get(slot).optional() ? 2 : 1;
    }

    String print(PropertyValues values, boolean asServer) {
        StringBuilder text = new StringBuilder();
        boolean[] combinedAway = combinedAway(values);
        for (int slot : order) {
            String value = values.at(slot);
            if (value != null && !combinedAway[slot]) {
                int target = target(slot, value);
                String targetValue = target < 0 ? null : values.at(target);
                if (targetValue != null) {
                    append(text, value, written(target, targetValue, false, asServer));
                } else {
                    boolean bare = slot == definition.defaultSlot()
                            && (asServer || PropertyStringChecker.canStandAlone(value));
                    append(
                            text,
                            bare ? null : definition.parts().get(slot).name(),
                            written(slot, value, bare, asServer));
                }
            }
        }
        values.others().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> append(text, entry.getKey(), checked(entry.getValue(), false, asServer)));
        return text.toString();
    }

    /** Which values are written with the key alias that names them: the address in {@code virtio=AA:…}. */
    private boolean[] combinedAway(PropertyValues values) {
        boolean[] away = new boolean[order.length];
        for (int slot : combined.keySet()) {
            String value = values.at(slot);
            int target = value == null ? -1 : target(slot, value);
            if (target >= 0 && !away[slot] && values.at(target) != null) {
                away[target] = true;
            }
        }
        return away;
    }

    private int target(int slot, String value) {
        return combined.getOrDefault(slot, Map.of()).getOrDefault(value, -1);
    }

    private static void append(StringBuilder text, @Nullable String key, String value) {
        if (text.length() > 0) {
            text.append(',');
        }
        if (key != null) {
            text.append(key).append('=');
        }
        text.append(value);
    }

    private String written(int slot, String value, boolean bare, boolean asServer) {
        Part part = definition.parts().get(slot);
        if (part.rule().type() == ScalarType.BOOLEAN) {
            return Booleans.canonical(value);
        }
        boolean size = part.rule()
                .format()
                .map(format -> format.name().equals(DISK_SIZE))
                .orElse(false);
        if (size && asServer) {
            return DiskSize.format((long) Numbers.toDouble(value));
        }
        return checked(value, bare, asServer);
    }

    private static String checked(String value, boolean bare, boolean asServer) {
        String reason = PropertyStringChecker.unprintable(value, bare);
        if (reason != null && (!asServer || value.indexOf(',') >= 0)) {
            throw new IllegalArgumentException(reason);
        }
        return value;
    }
}
