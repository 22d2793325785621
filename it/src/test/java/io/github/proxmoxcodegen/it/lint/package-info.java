/** Linters of others find nothing to say about documents; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it.lint;

import org.jspecify.annotations.NullMarked;
