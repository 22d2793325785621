package io.github.proxmoxcodegen.runtime.record;

/** A generated record that is one text on the wire, with parts: {@code virtio,bridge=vmbr0}. */
public interface PropertyStringRecord extends WireRecord, WireValue {}
