package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import io.github.proxmoxcodegen.runtime.wire.Json;
import io.github.proxmoxcodegen.runtime.wire.MalformedJsonException;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, gathered from where they may stand. As for Proxmox, a query goes before a body, and a
 * parameter of the path may stand there again with the same value only.
 */
final class RequestValues {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    /** What browsers add to avoid their caches. */
    private static final String CACHE_BUSTER = "_dc";

    private static final String CONFLICT = "duplicate parameter (already defined in URI) with conflicting values!";

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Adds the body of a form, or of JSON; none counts as an empty form. */
    RequestValues body(String mediaType, byte[] body) {
        switch (mediaType) {
            case JSON -> json(new String(body, StandardCharsets.UTF_8));
            case FORM, "" -> values.putAll(FormCodec.decode(new String(body, StandardCharsets.UTF_8)));
            default -> throw Refusal.mediaType(mediaType);
        }
        return this;
    }

    private void json(String text) {
        Object value;
        try {
            value = Json.parse(text);
        } catch (MalformedJsonException e) {
            throw Refusal.noJson(String.valueOf(e.getMessage()));
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw Refusal.noObject();
        }
        map.forEach((name, member) -> values.put(String.valueOf(name), member));
    }

    /** Adds parameters that go before those that are there. */
    RequestValues all(Map<String, ? extends @Nullable Object> more) {
        values.putAll(more);
        return this;
    }

    /** Everything, with the parameters of the path. */
    Map<String, @Nullable Object> with(Map<String, String> path) {
        values.remove(CACHE_BUSTER);
        path.forEach((name, value) -> {
            if (values.containsKey(name) && !value.equals(WireText.of(values.get(name)))) {
                throw ApiException.parameter(name, CONFLICT);
            }
            values.put(name, value);
        });
        return values;
    }
}
