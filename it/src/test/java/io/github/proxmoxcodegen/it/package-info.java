/** Checks of the modules together; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it;

import org.jspecify.annotations.NullMarked;
