package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a caller sends to one operation: the parameters of path, query and body together. Always valid. */
public interface RequestRecord extends WireRecord {

    /**
     * The parameters as a form has them: truth values as 1 and 0, property strings as text, and only what is set.
     *
     * @return in the order of the record's components; unmodifiable
     * @throws IllegalStateException if a parameter is a list of more than one value or an object, which one text cannot
     *     carry; see {@link #toForm()} and {@link #toMap()}
     */
    default Map<String, String> toWire() {
        Map<String, String> wire = new LinkedHashMap<>();
        toMap().forEach((name, value) -> {
            Object single = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
            String text = WireText.of(single);
            if (text != null) {
                wire.put(name, text);
            } else if (!(value instanceof List<?> list && list.isEmpty())) {
                throw new IllegalStateException(
                        "'" + name + "' is no single text: send the request as toForm() or as JSON from toMap()");
            }
        });
        return Collections.unmodifiableMap(wire);
    }

    /**
     * The parameters as the body of a form or as a query string; a list repeats its key.
     *
     * @throws IllegalArgumentException if a parameter is an object, which a form cannot carry
     */
    default String toForm() {
        return FormCodec.encode(toMap());
    }
}
