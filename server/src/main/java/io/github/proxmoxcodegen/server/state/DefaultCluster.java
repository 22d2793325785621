package io.github.proxmoxcodegen.server.state;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The cluster that the mock begins with: three nodes with guests, storages, pools and users. */
public final class DefaultCluster {

    private static final String RESOURCE = "default-cluster.json";

    private DefaultCluster() {}

    /** Its content: sections by name. */
    public static Map<String, Object> content() {
        try (InputStream in = Objects.requireNonNull(DefaultCluster.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new JsonMapper().readValue(in, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("this program's own cluster cannot be read", e);
        }
    }
}
