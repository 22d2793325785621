package io.github.proxmoxcodegen.runtime.record;

/** A typed value that is one text on the wire: a constant of an enumeration, or a property string. */
@JacksonBound
public interface WireValue {

    /** The text on the wire. */
    String toWire();
}
