package io.github.proxmoxcodegen.model;

/**
 * What a source gives as {@code default}.
 *
 * <p>Legal shapes: {@link Value} when the schema itself accepts it; {@link Remark} when it is prose, null, of the wrong
 * type or outside the schema's enum. Only a value may be used as one.
 */
public sealed interface DefaultValue {

    /**
     * A default that the schema accepts, of the schema's own type.
     *
     * @param literal the value
     */
    record Value(Literal literal) implements DefaultValue {}

    /**
     * A default that cannot be honoured.
     *
     * @param text as the source has it, or as compact JSON where it is no text
     */
    record Remark(String text) implements DefaultValue {}
}
