package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.model.Pattern;
import java.util.List;

/**
 * What became of a regular expression.
 *
 * @param pattern the expression with the translations that exist
 * @param problems for each translation that is missing, one sentence without a final full stop that says what stands in the way and
 *     where, such as {@code no ECMA-262 form: back-reference at character 7}; empty when both translations exist
 */
public record Translation(Pattern pattern, List<String> problems) {

    public Translation {
        problems = List.copyOf(problems);
    }

    /** Whether both the ECMA-262 and the Java form exist. */
    public boolean complete() {
        return problems.isEmpty();
    }
}
