/**
 * What a mock begins with, read from files of users: a description of a cluster, answers by path, or an exported state.
 *
 * <p>May use {@code server.state}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.data;

import org.jspecify.annotations.NullMarked;
