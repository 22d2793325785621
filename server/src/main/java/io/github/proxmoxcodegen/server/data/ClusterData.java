package io.github.proxmoxcodegen.server.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.proxmoxcodegen.server.state.State;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what a mock shall begin with, in JSON or YAML. Three forms are told apart by their members: an exported state
 * ({@code format} and {@code state}), answers by path (every member begins with a slash), and a description of a cluster.
 */
public final class ClusterData {

    private static final int DEEPEST = 64;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ObjectMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static {
        JSON.getFactory().setStreamReadConstraints(LIMITS);
    }

    private ClusterData() {}

    /** A state in the form in which it leaves and may come back. */
    public static Map<String, Object> exported(Map<String, Object> state) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("format", State.FORMAT);
        exported.put("state", state);
        return exported;
    }

    /**
     * Reads data of any form into the content of a state.
     *
     * @param source what messages call it, such as the name of the file
     * @throws InvalidDataException when it cannot be used
     */
    public static Map<String, Object> read(String source, byte[] bytes) throws InvalidDataException {
        Map<?, ?> tree = tree(source, bytes);
        try {
            if (tree.containsKey("format") && tree.containsKey("state")) {
                return ExportedState.content(tree);
            }
            if (!tree.isEmpty()
                    && tree.keySet().stream()
                            .allMatch(key -> String.valueOf(key).startsWith("/"))) {
                return AnswersByPath.content(tree);
            }
            return ClusterDescription.content(tree);
        } catch (InvalidDataException e) {
            throw e.in(source);
        }
    }

    /**
     * Reads one object.
     *
     * @throws InvalidDataException when it is none
     */
    public static Map<?, ?> tree(String source, byte[] bytes) throws InvalidDataException {
        try {
            Object value = (isJson(bytes) ? JSON : YAML).readValue(bytes, Object.class);
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw new InvalidDataException(source, "an object is expected");
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? source
                    : source + ": line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new InvalidDataException(
                    place, e.getOriginalMessage().lines().findFirst().orElse("malformed"));
        } catch (IOException e) {
            throw new InvalidDataException(source, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }
}
