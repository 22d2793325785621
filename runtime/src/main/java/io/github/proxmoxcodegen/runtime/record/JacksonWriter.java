package io.github.proxmoxcodegen.runtime.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Writes generated types as the wire has them: constants and property strings as text, records as objects. */
final class JacksonWriter extends JsonSerializer<Object> {

    JacksonWriter() {}

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(WireMap.plain(value), out);
    }

    /** The type is known from where the value stands; a mapper that adds type names adds none here. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, out, provider);
    }
}
