package io.github.proxmoxcodegen.server.mock.storage;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The storages that the cluster knows. */
public final class StorageDefinitions implements Family {

    /** Figures of the mock, which no definition has. */
    private static final Set<String> FIGURES = Set.of("total", "used");

    /** Options that a definition of a type cannot do without. */
    private static final Map<String, String> REQUIRED = Map.of(
            "dir", "path",
            "nfs", "export",
            "cifs", "share",
            "lvm", "vgname",
            "lvmthin", "thinpool",
            "zfspool", "pool",
            "pbs", "datastore",
            "iscsi", "portal");

    private static final Set<String> FIXED = Set.of("type", "path", "export", "share", "vgname", "thinpool", "pool");

    private final Mock mock;

    /** The definitions in the state. */
    public StorageDefinitions(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /storage", this::list)
                .on("POST /storage", this::create)
                .on("GET /storage/{storage}", this::read)
                .on("PUT /storage/{storage}", this::update)
                .on("DELETE /storage/{storage}", this::delete);
    }

    private Answer list(Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section("storages").docs().forEach(storage -> {
            boolean visible = mock.rights()
                    .hasAny(
                            call.caller(),
                            "/storage/" + storage.getKey(),
                            List.of("Datastore.Audit", "Datastore.AllocateSpace"));
            boolean wanted = call.text("type")
                    .filter(type -> !type.equals(storage.getValue().textOrEmpty("type")))
                    .isEmpty();
            if (visible && wanted) {
                items.add(shown(storage.getKey(), storage.getValue()));
            }
        });
        return Answer.of(items);
    }

    private static Map<String, Object> shown(String name, Doc storage) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("storage", name);
        shown.putAll(storage.copy());
        shown.keySet().removeAll(FIGURES);
        shown.put("digest", "0123456789abcdef0123456789abcdef01234567");
        return shown;
    }

    private Answer read(Call call) {
        String name = call.required("storage");
        return Answer.of(shown(name, mock.storages().require(name)));
    }

    private Answer create(Call call) {
        String name = call.required("storage");
        String type = call.required("type");
        if (mock.section("storages").has(name)) {
            throw ApiError.failed("create storage failed: storage ID '" + name + "' already defined");
        }
        String required = REQUIRED.get(type);
        if (required != null && !call.has(required)) {
            throw ApiError.failed("create storage failed: missing value for required option '" + required + "'");
        }
        Doc storage = mock.section("storages").edit(name);
        storage.set("content", type.equals("pbs") ? "backup" : "images,rootdir");
        change(storage, call);
        return Answer.of(new LinkedHashMap<>(Map.of("storage", name, "type", type)));
    }

    private static void change(Doc storage, Call call) {
        call.parameters().keySet().stream()
                .filter(option ->
                        !Set.of("storage", "delete", "digest", "password").contains(option))
                .forEach(option -> call.text(option).ifPresent(text -> storage.set(option, text)));
    }

    private Answer update(Call call) {
        String name = call.required("storage");
        Doc storage = mock.storages().require(name);
        for (String option : call.parameters().keySet()) {
            if (FIXED.contains(option)) {
                throw ApiError.failed("can't change value of fixed parameter '" + option + "'");
            }
        }
        for (String option : call.list("delete")) {
            if (FIXED.contains(option)) {
                throw ApiError.failed("unable to delete fixed option '" + option + "'");
            }
        }
        change(storage, call);
        call.list("delete").forEach(storage::remove);
        return Answer.of(new LinkedHashMap<>(Map.of("storage", name, "type", storage.textOrEmpty("type"))));
    }

    private Answer delete(Call call) {
        mock.storages().require(call.required("storage"));
        mock.section("storages").remove(call.required("storage"));
        mock.section("acl").remove("/storage/" + call.required("storage"));
        return Answer.NOTHING;
    }
}
