package io.github.proxmoxcodegen.runtime.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.ValidationException;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads generated types as their own methods do: requests strictly, answers leniently, constants and property strings
 * from text. What is wrong is thrown as {@link ValueInstantiationException} with a {@link ValidationException} as cause.
 */
final class JacksonReader extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final Class<?> type;

    /** As Jackson makes one, before it tells for which type. */
    JacksonReader() {
        this(Object.class);
    }

    private JacksonReader(Class<?> type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new JacksonReader(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Object json = json(parser);
        Validated<?> read = RequestRecord.class.isAssignableFrom(type)
                ? request(json, context)
                : value(json == null ? "" : json, context);
        try {
            return read.orElseThrow();
        } catch (ValidationException e) {
            throw ValueInstantiationException.from(parser, e.getMessage(), context.constructType(type), e);
        }
    }

    private Validated<?> request(@Nullable Object json, DeserializationContext context) throws JsonMappingException {
        if (json instanceof Map<?, ?> map) {
            try {
                return (Validated<?>) type.getMethod("validate", Map.class).invoke(null, map);
            } catch (ReflectiveOperationException e) {
                return context.reportBadDefinition(type, "it has no method validate(Map)");
            }
        }
        Violations out = new Violations();
        out.type("object", json == null ? "null" : json);
        return Validated.invalid(out.sorted());
    }

    private Validated<?> value(Object json, DeserializationContext context) throws JsonMappingException {
        try {
            ResponseReader reader = ResponseReader.lenient();
            Object read = ((ValueType<?>) type.getField("TYPE").get(null)).read(json, reader);
            return read == null ? Validated.invalid(reader.deviations().sorted()) : reader.result(read);
        } catch (ReflectiveOperationException e) {
            return context.reportBadDefinition(type, "it has no constant TYPE");
        }
    }

    /** The value that begins at the current token, as {@link io.github.proxmoxcodegen.runtime.wire.Json} gives it. */
    private static @Nullable Object json(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    object.put(name, json(parser));
                }
                return object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(json(parser));
                }
                return list;
            }
            case VALUE_NUMBER_INT -> {
                Number number = parser.getNumberValue();
                return number instanceof BigInteger big ? new BigDecimal(big) : (Object) number.longValue();
            }
            case VALUE_NUMBER_FLOAT -> {
                return parser.getDecimalValue();
            }
            case VALUE_TRUE -> {
                return true;
            }
            case VALUE_FALSE -> {
                return false;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
