package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Position;
import java.util.List;

/**
 * A node as it is read, before it is known whether its path is its own and which product it belongs to.
 *
 * @param place the line and column of the path, without a pointer
 */
record NodeDraft(String path, Position place, List<MethodDraft> methods, List<NodeDraft> children) {}
