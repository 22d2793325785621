package io.github.proxmoxcodegen.model;

/**
 * A parameter of an operation.
 *
 * @param location where it travels
 * @param property its name, schema and rules
 * @param declared false for a parameter that only the path template names while the source's {@code properties} lack it;
 *     its schema then is an unconstrained string
 */
public record Parameter(ParameterLocation location, Property property, boolean declared) {

    /** The declared name; {@code net[n]} for a family. */
    public String name() {
        return property.name();
    }

    /** What values it takes. */
    public Schema schema() {
        return property.schema();
    }

    /** Whether a request must carry it: always in a path, even where the source says {@code optional}. */
    public boolean required() {
        return location == ParameterLocation.PATH || !property.optional();
    }
}
