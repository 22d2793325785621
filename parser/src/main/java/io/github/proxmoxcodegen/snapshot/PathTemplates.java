package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.ParameterLocation;

/** What follows from a path template alone. */
final class PathTemplates {

    private PathTemplates() {}

    /** Where a parameter travels unless a snapshot says otherwise. */
    static ParameterLocation impliedLocation(HttpMethod method, String path, String parameter) {
        if (names(path, parameter)) {
            return ParameterLocation.PATH;
        }
        return method.hasBody() ? ParameterLocation.BODY : ParameterLocation.QUERY;
    }

    /** Whether one path lies below another, segment by segment. */
    static boolean isBelow(String path, String ancestor) {
        int length = ancestor.length();
        return path.length() > length
                && path.startsWith(ancestor)
                && (path.charAt(length) == '/' || (length > 0 && path.charAt(length - 1) == '/'));
    }

    private static boolean names(String path, String parameter) {
        int from = path.indexOf('{');
        while (from >= 0) {
            int end = from + 1 + parameter.length();
            if (path.startsWith(parameter, from + 1) && end < path.length() && path.charAt(end) == '}') {
                return true;
            }
            from = path.indexOf('{', from + 1);
        }
        return false;
    }
}
