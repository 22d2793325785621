package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Violations;

/** No value at all ({@code type: null}): nothing that is present follows it. */
public record NullRule() implements Rule {

    @Override
    public void check(Object value, Violations out) {
        out.type("null", value);
    }
}
