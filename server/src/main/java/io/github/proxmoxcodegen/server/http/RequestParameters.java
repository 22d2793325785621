package io.github.proxmoxcodegen.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, from its query and its body. */
final class RequestParameters {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String MULTIPART = "multipart/form-data";

    /** What browsers add to avoid their caches. */
    private static final String CACHE_BUSTER = "_dc";

    private RequestParameters() {}

    /** Those of a query. */
    static Map<String, @Nullable Object> ofQuery(String query) {
        Map<String, @Nullable Object> parameters = FormCodec.decode(query);
        parameters.remove(CACHE_BUSTER);
        return parameters;
    }

    /** Those of a body and a query, which wins. */
    static Map<String, @Nullable Object> ofForm(byte[] body, String query) {
        return over(FormCodec.decode(new String(body, StandardCharsets.UTF_8)), query);
    }

    /**
     * Those of a body in JSON and a query, which wins.
     *
     * @throws NoJsonException when the body is no JSON, or no object
     */
    static Map<String, @Nullable Object> ofJson(byte[] body, String query) throws NoJsonException {
        Object value;
        try {
            value = Json.read(body);
        } catch (JsonProcessingException e) {
            throw new NoJsonException(false);
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new NoJsonException(true);
        }
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        map.forEach((name, member) -> parameters.put(String.valueOf(name), member));
        return over(parameters, query);
    }

    private static Map<String, @Nullable Object> over(Map<String, @Nullable Object> body, String query) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(body);
        all.putAll(FormCodec.decode(query));
        all.remove(CACHE_BUSTER);
        return all;
    }

    /** A body that is not the JSON object that it should be. */
    static final class NoJsonException extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean wrongType;

        NoJsonException(boolean wrongType) {
            super(wrongType ? "not an object" : "not JSON", null, false, false);
            this.wrongType = wrongType;
        }

        /** Whether it is JSON, but no object. */
        boolean wrongType() {
            return wrongType;
        }
    }
}
