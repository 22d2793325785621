package io.github.proxmoxcodegen.model;

/**
 * What an object does with names it does not declare ({@code additionalProperties}).
 *
 * <p>Legal shapes: {@link Forbidden} for 0 or false, {@link Allowed} for 1, true or nothing, {@link Typed} for a schema.
 */
public sealed interface Additional {

    /** Unknown names are refused. */
    record Forbidden() implements Additional {}

    /**
     * Unknown names pass unchecked.
     *
     * @param stated whether the source said so rather than said nothing
     */
    record Allowed(boolean stated) implements Additional {}

    /**
     * The values of unknown names follow a schema.
     *
     * @param schema that schema
     */
    record Typed(Schema schema) implements Additional {}

    /** The shared instance of {@link Forbidden}. */
    Additional FORBIDDEN = new Forbidden();
}
