package io.github.proxmoxcodegen.runtime.routing;

import io.github.proxmoxcodegen.runtime.routing.RouteNode.Route;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a path leads to. Immutable.
 *
 * @param <T> what is found
 */
public final class RouteMatch<T> {

    private final Route<T> route;
    private final @Nullable String[] values;

    /**
     * A match.
     *
     * @param values one for each parameter of the template, and perhaps more
     */
    RouteMatch(Route<T> route, @Nullable String[] values) {
        this.route = route;
        this.values = values;
    }

    /** What was registered under the template. */
    public T value() {
        return route.value();
    }

    /** The template. */
    public String template() {
        return route.template();
    }

    /** The value of a parameter of the template. */
    public Optional<String> parameter(String name) {
        int index = route.names().indexOf(name);
        return index < 0 ? Optional.empty() : Optional.ofNullable(values[index]);
    }

    /** The parameters of the template and their values, in the order of the path. */
    public Map<String, String> parameters() {
        if (route.names().isEmpty()) {
            return Map.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < route.names().size(); i++) {
            parameters.put(route.names().get(i), Objects.requireNonNull(values[i]));
        }
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public String toString() {
        return template() + " " + parameters();
    }
}
