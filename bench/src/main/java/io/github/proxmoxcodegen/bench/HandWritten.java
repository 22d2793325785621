package io.github.proxmoxcodegen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody would write who needs to check just this request, without looking into the property strings. */
final class HandWritten {

    private static final Set<String> KNOWN =
            Set.of("node", "vmid", "name", "memory", "cores", "sockets", "ostype", "net0", "scsi0", "ide2");
    private static final Set<String> SYSTEMS = Set.of(
            "other", "wxp", "w2k", "w2k3", "w2k8", "wvista", "win7", "win8", "win10", "win11", "l24", "l26", "solaris");

    private HandWritten() {}

    static List<String> check(Map<String, Object> request) {
        List<String> errors = new ArrayList<>();
        for (String name : request.keySet()) {
            if (!KNOWN.contains(name)) {
                errors.add(name + ": unknown");
            }
        }
        if (!(request.get("node") instanceof String node) || !isLabel(node, 0, node.length())) {
            errors.add("node: no node name");
        }
        if (!(request.get("vmid") instanceof Integer vmid) || vmid < 100 || vmid > 999_999_999) {
            errors.add("vmid: no guest ID");
        }
        if (request.get("name") instanceof String name && !isDnsName(name)) {
            errors.add("name: no DNS name");
        }
        if (request.get("memory") instanceof String memory && !isMemory(memory)) {
            errors.add("memory: at least 16");
        }
        atLeast(request, "cores", 1, errors);
        atLeast(request, "sockets", 1, errors);
        if (request.get("ostype") instanceof String system && !SYSTEMS.contains(system)) {
            errors.add("ostype: unknown system");
        }
        text(request, "net0", errors);
        text(request, "scsi0", errors);
        text(request, "ide2", errors);
        return errors;
    }

    private static boolean isMemory(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 10 && Integer.parseInt(text) >= 16;
    }

    private static void atLeast(Map<String, Object> request, String name, int limit, List<String> errors) {
        Object value = request.get(name);
        if (value != null && !(value instanceof Integer number && number >= limit)) {
            errors.add(name + ": at least " + limit);
        }
    }

    private static void text(Map<String, Object> request, String name, List<String> errors) {
        Object value = request.get(name);
        if (value != null && !(value instanceof String text && !text.isEmpty() && text.length() <= 512)) {
            errors.add(name + ": no text");
        }
    }

    private static boolean isDnsName(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (!isLabel(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isLabel(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || i == from || i == to - 1)) {
                return false;
            }
        }
        return from < to;
    }
}
