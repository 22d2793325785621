/**
 * Addresses below {@code /mock}, by which tests take hold of a running mock: reset, state, faults.
 *
 * <p>May use {@code server.http}, {@code server.api}, {@code server.state} and {@code server.data}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.control;

import org.jspecify.annotations.NullMarked;
