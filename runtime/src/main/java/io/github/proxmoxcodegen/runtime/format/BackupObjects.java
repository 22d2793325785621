package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringBuilder;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import io.github.proxmoxcodegen.runtime.propertystring.WholeRule.Complaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Property strings of backups: {@code prune-backups}, {@code backup-fleecing}, {@code backup-performance}. */
final class BackupObjects {

    private static final String KEEP_ALL = "keep-all";
    private static final List<String> KEEP =
            List.of("keep-daily", "keep-hourly", "keep-last", "keep-monthly", "keep-weekly", "keep-yearly");

    private BackupObjects() {}

    static List<PropertyStringDefinition> definitions() {
        return List.of(prune(), fleecing(), performance());
    }

    private static PropertyStringDefinition prune() {
        PropertyStringBuilder builder =
                PropertyStringDefinition.named("prune-backups").optional(KEEP_ALL, ObjectFormats.bool());
        KEEP.forEach(key -> builder.optional(key, ObjectFormats.integer(0)));
        return builder.whole(BackupObjects::checkPrune).build();
    }

    /** With nothing to keep, everything is kept, whatever {@code keep-all} says. */
    private static @Nullable Complaint checkPrune(PropertyValues values) {
        boolean all = values.get(KEEP_ALL).filter(value -> value.equals("1")).isPresent();
        boolean some = KEEP.stream()
                .anyMatch(key -> values.get(key).filter(value -> !isZero(value)).isPresent());
        return all && some
                ? new Complaint(
                        "keep-all cannot stand beside another keep option that is not 0",
                        "keep-all cannot be set together with other options.")
                : null;
    }

    private static boolean isZero(String number) {
        return number.chars().allMatch(c -> c == '0' || c == '+' || c == '-');
    }

    private static PropertyStringDefinition fleecing() {
        return PropertyStringDefinition.named("backup-fleecing")
                .optional("enabled", ObjectFormats.bool())
                .optional("storage", ObjectFormats.format("pve-storage-id"))
                .defaultKey("enabled")
                .whole(BackupObjects::checkFleecing)
                .build();
    }

    private static @Nullable Complaint checkFleecing(PropertyValues values) {
        boolean enabled =
                values.get("enabled").filter(value -> value.equals("1")).isPresent();
        return enabled && values.get("storage").isEmpty()
                ? new Complaint("fleecing needs a storage when it is enabled", "required parameter: 'storage'")
                : null;
    }

    private static PropertyStringDefinition performance() {
        return PropertyStringDefinition.named("backup-performance")
                .optional("max-workers", ObjectFormats.integer(1, 256))
                .optional("pbs-entries-max", ObjectFormats.integer(1))
                .build();
    }
}
