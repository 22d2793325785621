/**
 * Nodes, the state of the cluster, its resources, pools and tasks.
 *
 * <p>May use {@code server.mock.core}, {@code server.mock.guest} and what they may use.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.cluster;

import org.jspecify.annotations.NullMarked;
