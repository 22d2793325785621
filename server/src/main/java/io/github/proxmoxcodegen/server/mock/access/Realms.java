package io.github.proxmoxcodegen.server.mock.access;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of realms, which everybody may see and which therefore tells little. */
public final class Realms implements Family {

    private static final String PATH = "/access/domains";

    private final Mock mock;

    /** The realms in the state. */
    public Realms(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET " + PATH, call -> list());
    }

    private Answer list() {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section(PATH).docs().forEach(entry -> {
            Doc realm = entry.getValue();
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("realm", entry.getKey());
            item.put("type", realm.textOrEmpty("type"));
            realm.text("comment").ifPresent(comment -> item.put("comment", comment));
            realm.text("tfa").flatMap(Realms::type).ifPresent(type -> item.put("tfa", type));
            if (realm.flag("default")) {
                item.put("default", 1);
            }
            items.add(item);
        });
        return Answer.of(items);
    }

    /** The second factor that a realm asks for; how it does stays untold. */
    private static Optional<String> type(String tfa) {
        for (String part : tfa.split(",", -1)) {
            if (part.startsWith("type=")) {
                return Optional.of(part.substring("type=".length()));
            }
        }
        return Optional.empty();
    }
}
