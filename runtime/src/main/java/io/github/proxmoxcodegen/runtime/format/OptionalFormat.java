package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import java.util.Optional;

/**
 * A format that an empty text and {@code 0} need not follow ({@code X-opt}).
 *
 * @param name the name with its suffix
 * @param rule what other texts must follow
 */
record OptionalFormat(String name, NamedFormat rule) implements Format {

    @Override
    public boolean accepts(String text) {
        return text.isEmpty() || text.equals("0") || rule.accepts(text);
    }

    @Override
    public void report(String text, Violations out) {
        rule.report(name, text, text, out);
    }

    @Override
    public Optional<String> limitation() {
        return rule.limitation();
    }
}
