package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Position;
import java.util.List;

/**
 * A node as it is read, before it is known whether its path is its own and which product it belongs to.
 *
 * @param position where the path stands
 */
record NodeDraft(String path, Position position, List<MethodDraft> methods, List<NodeDraft> children) {}
