package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An option made of keys and values, such as a drive or a network card: {@code local-lvm:vm-100-disk-0,size=32G}.
 *
 * @param head the value that may stand without a key
 * @param options all others
 */
record DriveText(String head, Map<String, String> options) {

    /** Takes a text apart; it has passed validation. */
    static DriveText parse(String text, String... headKeys) {
        String head = "";
        Map<String, String> options = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals);
            if (equals < 0 && !part.isEmpty()) {
                head = part;
            } else if (java.util.List.of(headKeys).contains(key)) {
                head = part.substring(equals + 1);
            } else if (!key.isEmpty()) {
                options.put(key, part.substring(equals + 1));
            }
        }
        return new DriveText(head, options);
    }

    DriveText with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(options);
        changed.put(key, value);
        return new DriveText(head, changed);
    }

    DriveText withHead(String newHead) {
        return new DriveText(newHead, options);
    }

    String option(String key) {
        return options.getOrDefault(key, "");
    }

    boolean isCdrom() {
        return option("media").equals("cdrom") || head.equals("none") || head.equals("cdrom");
    }

    /** Whether there is a volume behind it that belongs to the guest. */
    boolean hasVolume() {
        return !isCdrom() && head.indexOf(':') > 0;
    }

    /** In bytes; 0 if it says none. */
    long size() {
        return DiskSize.parse(option("size")).orElse(0);
    }

    /** The text as the server writes it: the head without its key, then the keys by name. */
    @Override
    public String toString() {
        String rest = new TreeMap<>(options)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
        return head.isEmpty() ? rest : rest.isEmpty() ? head : head + "," + rest;
    }
}
