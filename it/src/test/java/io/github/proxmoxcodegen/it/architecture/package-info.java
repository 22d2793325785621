/** The rules of who may use whom; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it.architecture;

import org.jspecify.annotations.NullMarked;
