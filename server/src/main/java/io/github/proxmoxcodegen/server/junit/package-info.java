/**
 * A mock for tests with JUnit Jupiter, whose API they bring along.
 *
 * <p>May use {@code server}, {@code server.data} and {@code specs}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.junit;

import org.jspecify.annotations.NullMarked;
