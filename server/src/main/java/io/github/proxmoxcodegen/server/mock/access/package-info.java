/**
 * Users, groups, roles, access control lists, API tokens and logins.
 *
 * <p>May use {@code server.mock.core} and what that may use.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.access;

import org.jspecify.annotations.NullMarked;
