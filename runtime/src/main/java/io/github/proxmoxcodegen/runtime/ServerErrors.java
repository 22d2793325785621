package io.github.proxmoxcodegen.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes violations the way a Proxmox VE server answers them: the {@code errors} of a response with status 400, a flat
 * map of paths to texts.
 *
 * <p>Violations inside a property string appear in the text of their parameter, not under paths of their own. Where two
 * violations share a path, their texts are joined by a backslash and an n, as the server does.
 */
public final class ServerErrors {

    private static final String ROOT = "_root";
    private static final String INNER = "format error\n";

    private ServerErrors() {}

    /**
     * The {@code errors} map.
     *
     * @param violations sorted by path, as a validation gives them
     * @return in the order of the violations; the server's own order is that of a hash and may differ
     */
    public static Map<String, String> of(List<Violation> violations) {
        Map<String, String> errors = new LinkedHashMap<>();
        Map<ValuePath, StringBuilder> inside = new LinkedHashMap<>();
        for (Violation violation : violations) {
            ValuePath text = violation.text().map(Violation.Text::path).orElse(violation.path());
            if (text.equals(violation.path())) {
                errors.merge(key(text), violation.serverMessage(), (first, second) -> first + "\\n" + second);
            } else {
                inside.computeIfAbsent(text, path -> {
                            errors.put(key(path), "");
                            return new StringBuilder(ServerMessages.FORMAT).append(INNER);
                        })
                        .append(violation.path())
                        .append(": ")
                        .append(violation.serverMessage())
                        .append('\n');
            }
        }
        inside.forEach((path, text) -> errors.put(key(path), text.toString()));
        return errors;
    }

    /**
     * The stable codes of the violations as a server would see them: one for each parameter, the first that applies,
     * with whatever is wrong inside a property string being a {@link Kind#FORMAT} of its parameter.
     */
    public static Map<String, Kind> kinds(List<Violation> violations) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Violation violation : violations) {
            if (violation.text().isPresent()) {
                kinds.putIfAbsent(key(violation.text().get().path()), Kind.FORMAT);
            } else {
                kinds.putIfAbsent(key(violation.path()), violation.kind());
            }
        }
        return kinds;
    }

    private static String key(ValuePath path) {
        return path.steps().isEmpty() ? ROOT : path.toString();
    }
}
