package io.github.proxmoxcodegen.server.mock.storage;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Backups that are no longer kept: shown, and removed. */
public final class Pruning implements Family {

    private static final String PATH = "/nodes/{node}/storage/{storage}/prunebackups";

    private final Mock mock;

    /** The backups in the state. */
    public Pruning(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET " + PATH, this::show).on("DELETE " + PATH, this::prune);
    }

    private Answer show(Call call) {
        return Answer.of(marked(call));
    }

    private Answer prune(Call call) {
        String storage = call.required("storage");
        mock.storages().require(storage);
        String id = call.text("vmid").map(vmid -> vmid + "@").orElse("") + storage;
        return mock.tasks()
                .start(
                        call,
                        "prunebackups",
                        id,
                        () -> marked(call).stream()
                                .filter(backup -> "remove".equals(backup.get("mark")))
                                .forEach(backup -> mock.storages()
                                        .remove(call.required("node"), String.valueOf(backup.get("volid")))));
    }

    /** Removes the backups of a guest that are no longer kept. */
    public static void prune(Mock mock, String node, String storage, String vmid, String rules) {
        marked(mock, node, storage, rules, Optional.of(vmid), Optional.empty()).stream()
                .filter(backup -> "remove".equals(backup.get("mark")))
                .forEach(backup -> mock.storages().remove(node, String.valueOf(backup.get("volid"))));
    }

    private List<Map<String, Object>> marked(Call call) {
        String storage = call.required("storage");
        String rules = call.text("prune-backups")
                .orElseGet(() -> mock.storages().require(storage).textOrEmpty("prune-backups"));
        return marked(mock, call.required("node"), storage, rules, call.text("vmid"), call.text("type"));
    }

    private static List<Map<String, Object>> marked(
            Mock mock, String node, String storage, String rules, Optional<String> vmid, Optional<String> type) {
        mock.storages().require(storage);
        Map<String, List<Retention.Backup>> groups = new TreeMap<>();
        mock.storages().volumes(node, storage).docs().forEach(volume -> {
            Doc doc = volume.getValue();
            String id = doc.textOrEmpty("vmid");
            if (doc.textOrEmpty("content").equals("backup")
                    && vmid.filter(wanted -> !wanted.equals(id)).isEmpty()
                    && type.filter(wanted -> !wanted.equals(typeOf(volume.getKey())))
                            .isEmpty()) {
                groups.computeIfAbsent(typeOf(volume.getKey()) + "/" + id, key -> new ArrayList<>())
                        .add(new Retention.Backup(volume.getKey(), doc.number("ctime", 0), doc.flag("protected")));
            }
        });
        List<Map<String, Object>> items = new ArrayList<>();
        groups.forEach((group, backups) -> Retention.parse(rules).marks(backups).forEach((backup, mark) -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("volid", backup.volumeId());
            item.put("ctime", backup.ctime());
            item.put("mark", mark);
            item.put("type", typeOf(backup.volumeId()));
            String id = group.substring(group.indexOf('/') + 1);
            if (!id.isEmpty()) {
                item.put("vmid", Long.parseLong(id));
            }
            items.add(item);
        }));
        return items;
    }

    private static String typeOf(String volumeId) {
        return volumeId.contains("vzdump-lxc-") ? "lxc" : volumeId.contains("vzdump-qemu-") ? "qemu" : "unknown";
    }
}
