package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.validate.DataFile;
import io.github.proxmoxcodegen.cli.validate.InvalidDataException;
import io.github.proxmoxcodegen.cli.validate.RequestData;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what a request carries, from the places where a command line has it. */
final class RequestParameters {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Takes what is in a file. */
    void addAll(DataFile file) throws IOException, InvalidDataException {
        values.putAll(RequestData.read(file));
    }

    /** Takes settings of the form {@code KEY=VALUE}; those of one key make a list. */
    void set(List<String> settings) throws CommandFailure {
        Map<String, List<@Nullable Object>> set = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw CommandFailure.usage(
                        "'" + Printable.line(setting) + "' is no parameter", "write --set KEY=VALUE");
            }
            set.computeIfAbsent(setting.substring(0, equals), key -> new ArrayList<>())
                    .add(setting.substring(equals + 1));
        }
        set.forEach((key, all) -> values.put(key, all.size() == 1 ? all.get(0) : all));
    }

    /**
     * Takes what a path says, and the query behind it, which goes before the rest as it does on the server.
     *
     * @param given the path as it was given
     * @param pathParameters what its segments say
     * @throws CommandFailure if a parameter of the path was given before, with another value
     */
    void merge(String given, Map<String, String> pathParameters) throws CommandFailure {
        int query = given.indexOf('?');
        if (query >= 0) {
            int end = given.indexOf('#', query);
            values.putAll(FormCodec.decode(given.substring(query + 1, end < 0 ? given.length() : end)));
        }
        for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
            Object before = values.put(parameter.getKey(), parameter.getValue());
            if (before != null && !parameter.getValue().equals(WireText.of(before))) {
                throw CommandFailure.usage(
                        "'" + parameter.getKey() + "' is in the path already, with another value",
                        "leave it out of the data, or give the same value");
            }
        }
    }

    /** Everything, in the order in which it was given. */
    Map<String, @Nullable Object> values() {
        return values;
    }
}
