package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.server.api.Call;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path templates with the values of a call: the names of sections that hold what is below a path. */
public final class ConcretePath {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private ConcretePath() {}

    /** A template with the values of a call. */
    public static String of(String template, Call call) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match ->
                        Matcher.quoteReplacement(call.text(match.group(1)).orElse("-")));
    }
}
