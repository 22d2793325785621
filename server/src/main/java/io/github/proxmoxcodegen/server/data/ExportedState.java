package io.github.proxmoxcodegen.server.data;

import io.github.proxmoxcodegen.server.state.State;
import java.util.LinkedHashMap;
import java.util.Map;

/** A state that a mock gave away. */
final class ExportedState {

    private ExportedState() {}

    static Map<String, Object> content(Map<?, ?> tree) throws InvalidDataException {
        if (!(tree.get("format") instanceof Number format) || format.intValue() != State.FORMAT) {
            throw new InvalidDataException(
                    "format", tree.get("format") + " is not known here; this program reads " + State.FORMAT);
        }
        if (!(tree.get("state") instanceof Map<?, ?> state)) {
            throw new InvalidDataException("state", "an object is expected");
        }
        Map<String, Object> content = new LinkedHashMap<>();
        for (Map.Entry<?, ?> section : state.entrySet()) {
            if (!(section.getValue() instanceof Map<?, ?> members)) {
                throw new InvalidDataException("state." + section.getKey(), "an object is expected");
            }
            content.put(String.valueOf(section.getKey()), members);
        }
        if (!(content.get("nodes") instanceof Map<?, ?> nodes) || nodes.isEmpty()) {
            throw new InvalidDataException("state.nodes", "a cluster has at least one node");
        }
        checkGuests(content, nodes);
        return content;
    }

    private static void checkGuests(Map<String, Object> content, Map<?, ?> nodes) throws InvalidDataException {
        if (!(content.get("guests") instanceof Map<?, ?> guests)) {
            return;
        }
        for (Map.Entry<?, ?> guest : guests.entrySet()) {
            String place = "state.guests." + guest.getKey();
            if (!String.valueOf(guest.getKey()).matches("[1-9][0-9]{2,8}")
                    || !(guest.getValue() instanceof Map<?, ?> fields)
                    || !(fields.get("type") instanceof String type)
                    || !type.matches("qemu|lxc")) {
                throw new InvalidDataException(place, "a guest has a number from 100 and a type, qemu or lxc");
            }
            if (!nodes.containsKey(fields.get("node"))) {
                throw new InvalidDataException(place + ".node", "there is no node '" + fields.get("node") + "'");
            }
        }
    }
}
