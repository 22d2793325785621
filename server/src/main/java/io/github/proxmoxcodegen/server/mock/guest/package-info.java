/**
 * Virtual machines and containers: their life cycle, options, disks and snapshots.
 *
 * <p>May use {@code server.mock.core} and what that may use.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.guest;

import org.jspecify.annotations.NullMarked;
