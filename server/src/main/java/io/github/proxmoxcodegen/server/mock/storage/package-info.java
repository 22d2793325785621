/**
 * Storages: their definitions, their state on nodes and what is on them.
 *
 * <p>May use {@code server.mock.core} and what that may use.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.storage;

import org.jspecify.annotations.NullMarked;
