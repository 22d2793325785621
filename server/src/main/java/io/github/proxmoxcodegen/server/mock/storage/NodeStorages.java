package io.github.proxmoxcodegen.server.mock.storage;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;
import io.github.proxmoxcodegen.server.state.Doc;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Storages as a node sees them. */
public final class NodeStorages implements Family {

    private final Mock mock;

    /** The storages in the state. */
    public NodeStorages(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /nodes/{node}/storage", this::list)
                .on("GET /nodes/{node}/storage/{storage}/status", this::status);
    }

    private Answer list(Call call) {
        call.text("storage").ifPresent(this::requireKnown);
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section("storages").docs().forEach(entry -> {
            String name = entry.getKey();
            Doc storage = entry.getValue();
            List<String> content = Call.split(storage.textOrEmpty("content"));
            boolean visible = mock.rights()
                    .hasAny(call.caller(), "/storage/" + name, List.of("Datastore.Audit", "Datastore.AllocateSpace"));
            if (visible
                    && Storages.isOn(storage, call.required("node"))
                    && call.text("storage")
                            .filter(wanted -> !wanted.equals(name))
                            .isEmpty()
                    && (!call.has("content") || call.list("content").stream().anyMatch(content::contains))) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("storage", name);
                item.putAll(figures(storage));
                items.add(item);
            }
        });
        return Answer.of(items);
    }

    private void requireKnown(String storage) {
        if (mock.storages().find(storage).isEmpty()) {
            throw ApiError.parameter("storage", "No such storage.");
        }
    }

    private static Map<String, Object> figures(Doc storage) {
        long total = storage.number("total", 100L << 30);
        long used = storage.number("used", 20L << 30);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("type", storage.textOrEmpty("type"));
        figures.put("content", storage.textOrEmpty("content"));
        figures.put("active", 1);
        figures.put("enabled", 1);
        figures.put("shared", Storages.isShared(storage) ? 1 : 0);
        figures.put("total", total);
        figures.put("used", used);
        figures.put("avail", total - used);
        figures.put(
                "used_fraction",
                total == 0 ? 0 : BigDecimal.valueOf(used).divide(BigDecimal.valueOf(total), 6, RoundingMode.HALF_EVEN));
        return figures;
    }

    private Answer status(Call call) {
        requireKnown(call.required("storage"));
        Map<String, Object> figures = figures(mock.storages().require(call.required("storage")));
        figures.remove("used_fraction");
        return Answer.of(figures);
    }
}
