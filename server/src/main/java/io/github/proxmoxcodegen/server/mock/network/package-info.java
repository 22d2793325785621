/**
 * Firewall rules and the software-defined network.
 *
 * <p>May use {@code server.mock.core}, {@code server.mock.generic} and what they may use.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.network;

import org.jspecify.annotations.NullMarked;
