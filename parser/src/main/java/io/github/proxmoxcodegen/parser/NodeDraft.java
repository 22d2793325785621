package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A node as it is read, before it is known whether its path is its own and which product it belongs to.
 *
 * @param place the line and column of the path, without a pointer
 * @param problem what is wrong with the path, as the end of a sentence
 * @param operations by method
 * @param silent the methods that say nothing of their parameters, not even that there are none
 */
record NodeDraft(
        String path,
        Position place,
        Optional<String> problem,
        List<Operation> operations,
        Set<HttpMethod> silent,
        List<NodeDraft> children) {}
