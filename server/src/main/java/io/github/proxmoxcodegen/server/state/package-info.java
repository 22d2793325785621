/**
 * What the mock remembers, in memory: a tree of documents that can be exported, imported and reset, behind one lock.
 *
 * <p>May use {@code server.api}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.state;

import org.jspecify.annotations.NullMarked;
