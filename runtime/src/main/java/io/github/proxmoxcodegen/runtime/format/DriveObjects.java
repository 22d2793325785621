package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringBuilder;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import java.util.List;
import java.util.Optional;

/** The property string of an IDE drive, which the parameter {@code cdrom} calls by name: {@code pve-qm-ide}. */
final class DriveObjects {

    private DriveObjects() {}

    static List<PropertyStringDefinition> definitions() {
        PropertyStringBuilder builder = PropertyStringDefinition.named("pve-qm-ide")
                .required("file", ObjectFormats.format("pve-volume-id-or-qm-path"))
                .defaultKey("file")
                .alias(new Alias("volume", "file", Optional.empty()));
        identity(builder);
        behaviour(builder);
        throttling(builder);
        return List.of(builder.build());
    }

    private static void identity(PropertyStringBuilder builder) {
        builder.optional("media", ObjectFormats.oneOf("cdrom", "disk"))
                .optional("format", ObjectFormats.oneOf("raw", "qcow", "qed", "qcow2", "vmdk", "cloop"))
                .optional("import-from", ObjectFormats.format("pve-volume-id-or-absolute-path"))
                .optional("size", ObjectFormats.format("disk-size"))
                .optional("serial", urlEncoded(60))
                .optional("model", urlEncoded(120))
                .optional("wwn", ObjectFormats.pattern("^(0x)[0-9a-fA-F]{16}", DriveObjects::wwn));
    }

    private static ScalarRule urlEncoded(int longest) {
        return ScalarRule.of(ScalarType.STRING)
                .format(Formats.scalar("urlencoded").orElseThrow())
                .maxLength(longest)
                .build();
    }

    private static boolean wwn(String text, int from, int to) {
        return to - from == 18 && text.startsWith("0x", from) && Scan.all(text, from + 2, to, CharSet.HEX);
    }

    private static void behaviour(PropertyStringBuilder builder) {
        builder.optional("aio", ObjectFormats.oneOf("native", "threads", "io_uring"))
                .optional("cache", ObjectFormats.oneOf("none", "writethrough", "writeback", "unsafe", "directsync"))
                .optional("discard", ObjectFormats.oneOf("ignore", "on"))
                .optional("rerror", ObjectFormats.oneOf("ignore", "report", "stop"))
                .optional("werror", ObjectFormats.oneOf("enospc", "ignore", "report", "stop"));
        for (String key : List.of("backup", "detect_zeroes", "replicate", "shared", "snapshot", "ssd")) {
            builder.optional(key, ObjectFormats.bool());
        }
    }

    private static void throttling(PropertyStringBuilder builder) {
        for (String direction : List.of("", "_rd", "_wr")) {
            builder.optional("bps" + direction, ObjectFormats.integer())
                    .optional("iops" + direction, ObjectFormats.integer())
                    .optional("iops" + direction + "_max", ObjectFormats.integer())
                    .optional("mbps" + direction, ObjectFormats.number())
                    .optional("mbps" + direction + "_max", ObjectFormats.number());
            for (String unit : List.of("bps", "iops")) {
                String longest = unit + direction + "_max_length";
                builder.optional(longest, ObjectFormats.integer(1));
                if (!direction.isEmpty()) {
                    builder.alias(new Alias(unit + direction + "_length", longest, Optional.empty()));
                }
            }
        }
    }
}
