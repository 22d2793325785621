/**
 * What every resource family of the mock stands on: the handlers of operations, tasks, and views of guests and nodes.
 *
 * <p>May use {@code server.api}, {@code server.state} and {@code server.auth}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.core;

import org.jspecify.annotations.NullMarked;
