package io.github.proxmoxcodegen.validation;

import java.util.Map;

/**
 * The operation that a concrete path leads to.
 *
 * @param validator checks it
 * @param pathParameters what the path says, in its order; they are parameters like any other
 */
public record Routed(OperationValidator validator, Map<String, String> pathParameters) {}
