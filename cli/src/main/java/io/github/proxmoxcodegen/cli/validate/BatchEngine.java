package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.model.HttpMethod;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers the lines of a batch. Must be safe to share between threads. */
public interface BatchEngine {

    /**
     * Checks a request.
     *
     * @param path a path template, or a path that leads to one and adds its parameters
     * @throws InvalidDataException if there is no such operation
     */
    Answer request(HttpMethod method, String path, Map<String, ? extends @Nullable Object> parameters)
            throws InvalidDataException;

    /**
     * Takes a property string apart.
     *
     * @param path as in {@link #request}
     * @param parameter the name of the parameter on the wire
     * @throws InvalidDataException if there is no such operation, or the parameter is no property string of it
     */
    Answer propertyString(HttpMethod method, String path, String parameter, String text) throws InvalidDataException;
}
