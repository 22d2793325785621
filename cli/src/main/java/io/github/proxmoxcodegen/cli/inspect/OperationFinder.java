package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.RestPaths;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds operations by what people paste: a path template, a concrete path, or the URL of a request.
 *
 * <p>{@code /nodes/{node}/qemu}, {@code /nodes/pve1/qemu/} and {@code https://pve1:8006/api2/json/nodes/pve1/qemu?full=1}
 * mean the same.
 */
public final class OperationFinder {

    private static final int MAX_SUGGESTIONS = 3;

    private final List<String> templates;
    private final Api api;

    public OperationFinder(Api api) {
        this.api = api;
        this.templates = api.operations().map(Operation::path).distinct().toList();
    }

    /** The operation of that method where the path leads; of several templates, the one with a literal earliest. */
    public Optional<Operation> find(HttpMethod method, String path) {
        return template(path).flatMap(template -> api.operation(method, template));
    }

    /** The template that a path leads to, whatever its methods. */
    public Optional<String> template(String path) {
        String plain = plain(path);
        if (templates.contains(plain)) {
            return Optional.of(plain);
        }
        String[] segments = segments(plain);
        return templates.stream()
                .filter(template -> matches(template, segments))
                .min(Comparator.comparing(OperationFinder::literalsFirst));
    }

    /** The methods that a template has. */
    public List<HttpMethod> methods(String template) {
        return api.operations()
                .filter(operation -> operation.path().equals(template))
                .map(Operation::method)
                .toList();
    }

    /** The templates that share most of a path that leads nowhere, at most three. */
    public List<String> nearest(String path) {
        String[] segments = segments(plain(path));
        return templates.stream()
                .sorted(Comparator.<String>comparingInt(template -> -shared(segments(template), segments))
                        .thenComparingInt(template -> Math.abs(segments(template).length - segments.length))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MAX_SUGGESTIONS)
                .toList();
    }

    /** A path alone, of what people paste: without the host, the prefix of an API, and a query. */
    public static String plain(String path) {
        String plain = path.replaceFirst("^https?://[^/]*", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("^/?api2/(json|extjs|html|text)(?=/|$)", "");
        return plain.startsWith("/") ? plain : "/" + plain;
    }

    private static String[] segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toArray(String[]::new);
    }

    private static boolean matches(String template, String[] segments) {
        String[] parts = segments(template);
        return (parts.length == segments.length || (parts.length < segments.length && RestPaths.contains(template)))
                && shared(parts, segments) == parts.length;
    }

    /** How many segments agree from the left. */
    private static int shared(String[] parts, String[] segments) {
        int count = 0;
        while (count < parts.length
                && count < segments.length
                && (isParameter(parts[count]) || parts[count].equals(segments[count]))) {
            count++;
        }
        return count;
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /** Sorts a template with a literal before one with a parameter in the same place. */
    private static String literalsFirst(String template) {
        StringBuilder key = new StringBuilder();
        for (String segment : segments(template)) {
            key.append(isParameter(segment) ? '1' : '0');
        }
        return key.toString();
    }
}
