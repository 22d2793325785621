/**
 * What the shape of an API tells about the rest of it: collections whose members are created, read, changed and deleted,
 * documents that are read and changed, and answers made up from schemas.
 *
 * <p>May use {@code server.mock.core} and what that may use.
 */
@NullMarked
package io.github.proxmoxcodegen.server.mock.generic;

import org.jspecify.annotations.NullMarked;
