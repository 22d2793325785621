package io.github.proxmoxcodegen.generator.stubs;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.RestPaths;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Path templates as frameworks write them. Names of parameters are letters, digits and underscores there: every other
 * character becomes an underscore, and the runtime does the same when it looks for them.
 */
final class Templates {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_]");

    private Templates() {}

    /**
     * The template of an operation.
     *
     * @param rest how a parameter is written that takes the rest of the path, given its name
     */
    static String of(Operation operation, UnaryOperator<String> rest) {
        String path = operation.path();
        boolean takesRest = RestPaths.contains(path);
        Matcher parameter = PARAMETER.matcher(path);
        StringBuilder template = new StringBuilder();
        while (parameter.find()) {
            String name = FOREIGN.matcher(parameter.group(1)).replaceAll("_");
            boolean last = takesRest && parameter.end() == path.length();
            String written = last ? rest.apply(name) : "{" + name + "}";
            parameter.appendReplacement(template, Matcher.quoteReplacement(written));
        }
        return parameter.appendTail(template).toString();
    }
}
