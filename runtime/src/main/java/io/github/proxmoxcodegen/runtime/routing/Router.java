package io.github.proxmoxcodegen.runtime.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value and the parameters that belong to a path, among templates such as
 * {@code /nodes/{node}/qemu/{vmid}/config}. Immutable and safe to share between threads.
 *
 * <p>A path is looked at segment by segment, and empty segments do not count, so that {@code //nodes/} is {@code /nodes}. A
 * literal segment of a template goes before a parameter in the same place, and that before a parameter that takes the
 * rest; where the first choice leads nowhere, the next one is tried. The work is bounded by the number of templates,
 * whatever the path.
 *
 * <p>As on the server, the value of a parameter is anything without white space; one line feed at its end is dropped.
 *
 * @param <T> what is found
 */
public final class Router<T> {

    private final RouteNode<T> root;
    private final int mostParameters;

    private Router(RouteNode<T> root, int mostParameters) {
        this.root = root;
        this.mostParameters = mostParameters;
    }

    /** Starts a router. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Finds a path whose percent signs were decoded before. So does Proxmox: an encoded slash separates segments like any
     * other.
     *
     * @param decodedPath the path of a request below the API's root, without query
     */
    public Optional<RouteMatch<T>> match(String decodedPath) {
        return Optional.ofNullable(new RouteSearch<T>(decodedPath, false, mostParameters).find(root));
    }

    /**
     * Finds a path as it stands in a request: it is taken apart first, and then each segment decoded, so that an encoded
     * slash stays inside its parameter.
     *
     * @param path the path of a request below the API's root, without query
     */
    public Optional<RouteMatch<T>> matchEncoded(String path) {
        return Optional.ofNullable(new RouteSearch<T>(path, true, mostParameters).find(root));
    }

    /**
     * Gathers templates: a slash, and segments that are either literal or a parameter in braces.
     *
     * @param <T> what is found
     */
    public static final class Builder<T> {

        private final Draft<T> root = new Draft<>();
        private int mostParameters;

        private Builder() {}

        /**
         * Adds a template.
         *
         * @throws IllegalArgumentException if it is no template, or differs from an earlier one in the names of parameters
         *     only
         */
        public Builder<T> route(String template, T value) {
            return route(template, value, false);
        }

        /**
         * Adds a template, which must end in a parameter, and says whether that parameter takes the rest of a path.
         *
         * @param rest whether the last parameter takes whatever follows, slashes and all
         * @throws IllegalArgumentException if it is no template, or differs from an earlier one in the names of parameters
         *     only
         */
        public Builder<T> route(String template, T value, boolean rest) {
            List<String> names = new ArrayList<>();
            List<String> segments = segments(template);
            Draft<T> draft = root;
            for (int i = 0; i < segments.size(); i++) {
                String segment = segments.get(i);
                boolean last = i == segments.size() - 1;
                if (isParameter(segment)) {
                    names.add(segment.substring(1, segment.length() - 1));
                    draft = last && rest ? draft.rest() : draft.parameter();
                } else if (last && rest) {
                    throw new IllegalArgumentException(template + " does not end in a parameter");
                } else {
                    draft = draft.literals.computeIfAbsent(segment, name -> new Draft<>());
                }
            }
            Set<String> distinct = new HashSet<>(names);
            if (distinct.size() < names.size() || distinct.contains("")) {
                throw new IllegalArgumentException(template + " has parameters of the same name, or without one");
            }
            if (draft.route != null) {
                throw new IllegalArgumentException(
                        template + " leads to the same paths as " + draft.route.template() + ", added before");
            }
            draft.route = new RouteNode.Route<>(template, List.copyOf(names), value);
            mostParameters = Math.max(mostParameters, names.size());
            return this;
        }

        /** The router. */
        public Router<T> build() {
            return new Router<>(root.build(), mostParameters);
        }

        private static List<String> segments(String template) {
            if (!template.startsWith("/")) {
                throw new IllegalArgumentException(template + " does not begin with a slash");
            }
            List<String> segments = new ArrayList<>();
            for (int start = 1; start < template.length(); ) {
                int slash = template.indexOf('/', start);
                int end = slash < 0 ? template.length() : slash;
                if (start == end || end == template.length() - 1) {
                    throw new IllegalArgumentException(template + " has an empty segment");
                }
                segments.add(template.substring(start, end));
                start = end + 1;
            }
            return segments;
        }

        private static boolean isParameter(String segment) {
            return segment.startsWith("{") && segment.endsWith("}");
        }
    }

    /** A place in the tree of templates while it grows. */
    private static final class Draft<T> {

        private final TreeMap<String, Draft<T>> literals = new TreeMap<>();
        private @Nullable Draft<T> parameter;
        private @Nullable Draft<T> rest;
        private RouteNode.@Nullable Route<T> route;

        private Draft<T> parameter() {
            Draft<T> known = parameter;
            if (known == null) {
                known = new Draft<>();
                parameter = known;
            }
            return known;
        }

        private Draft<T> rest() {
            Draft<T> known = rest;
            if (known == null) {
                known = new Draft<>();
                rest = known;
            }
            return known;
        }

        private RouteNode<T> build() {
            return new RouteNode<>(
                    List.copyOf(literals.keySet()),
                    literals.values().stream().map(Draft::build).toList(),
                    parameter == null ? null : parameter.build(),
                    rest == null ? null : rest.route,
                    route);
        }
    }
}
