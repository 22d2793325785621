package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of one line of a batch.
 *
 * <p>Legal shapes: {@link Errors} for a request, and for a property string with something wrong in it; {@link Parsed} for
 * a property string that is sound.
 */
public sealed interface Answer {

    /**
     * What is wrong.
     *
     * @param kinds the code of each path, sorted by path; empty for a valid request
     */
    record Errors(Map<String, String> kinds) implements Answer {}

    /**
     * What a property string says.
     *
     * @param parts the values under their canonical keys, sorted by key
     * @param printed the text that the server writes for them
     */
    record Parsed(Map<String, String> parts, String printed) implements Answer {}

    /** The answer for a request: one code for each parameter, since the server looks no deeper. */
    static Answer ofRequest(List<Violation> violations) {
        Map<String, String> kinds = new TreeMap<>();
        ServerErrors.kinds(violations).forEach((path, kind) -> kinds.put(path, kind.code()));
        return new Errors(kinds);
    }

    /** The answer for a property string: what it says, or what is wrong with it. */
    static Answer ofPropertyString(PropertyStringDefinition definition, String parameter, String text) {
        Violations out = new Violations();
        out.enter(parameter);
        PropertyValues values = definition.parse(text, out);
        out.leave();
        return values == null ? ofFaults(out.sorted()) : new Parsed(values.asMap(), definition.reprint(values));
    }

    /** A code for each part, or for the text if it cannot be taken apart. */
    private static Answer ofFaults(List<Violation> violations) {
        Map<String, String> kinds = new TreeMap<>();
        for (Violation violation : violations) {
            Kind kind = violation.kind();
            kinds.putIfAbsent(violation.path().toString(), kind.code());
        }
        return new Errors(kinds);
    }

    /** Whether nothing is wrong. */
    default boolean valid() {
        return !(this instanceof Errors errors) || errors.kinds().isEmpty();
    }
}
