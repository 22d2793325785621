/**
 * The mock: everything that answers when there is no real server behind.
 *
 * <p>Puts the families of resources together; may use {@code server.api}, {@code server.state}, {@code server.auth} and the
 * packages below.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock;

import org.jspecify.annotations.NullMarked;
