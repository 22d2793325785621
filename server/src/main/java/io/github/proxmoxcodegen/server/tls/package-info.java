/**
 * A certificate for a server that has none.
 *
 * <p>Knows the cryptography of the JDK and nothing of this program.
 */
@NullMarked
package io.github.proxmoxcodegen.server.tls;

import org.jspecify.annotations.NullMarked;
