package io.github.proxmoxcodegen.runtime.record;

import java.util.Map;

/** A generated record that is an object of JSON. */
@JacksonBound
public interface WireRecord {

    /**
     * The values as JSON has them, under their names on the wire: texts, numbers, truth values, lists and maps of these.
     * Only what is set; a member of an indexed family stands under its own name, such as {@code net0}.
     *
     * @return in the order of the record's components; unmodifiable
     */
    Map<String, Object> toMap();
}
