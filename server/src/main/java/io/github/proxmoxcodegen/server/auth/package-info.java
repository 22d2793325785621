/**
 * Who calls and what they may do: tickets, API tokens, users, groups, roles, access control lists.
 *
 * <p>May use {@code server.api} and {@code server.state}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.auth;

import org.jspecify.annotations.NullMarked;
