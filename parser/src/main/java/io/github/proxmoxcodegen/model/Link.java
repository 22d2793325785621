package io.github.proxmoxcodegen.model;

/**
 * How an element of a list leads to a child endpoint ({@code links}).
 *
 * @param rel the relation, always {@code child} in files seen so far
 * @param href the child's path below this endpoint, with the element's members in braces
 */
public record Link(String rel, String href) {}
