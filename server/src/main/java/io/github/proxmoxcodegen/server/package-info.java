/**
 * A mock of a Proxmox server: start, settings, stop.
 *
 * <p>Used by front ends and by tests of others; puts together what the packages below have.
 */
@NullMarked
package io.github.proxmoxcodegen.server;

import org.jspecify.annotations.NullMarked;
