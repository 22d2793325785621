/** Generated stubs, compiled, implemented in part, and called over HTTP. */
@NullMarked
package io.github.proxmoxcodegen.it.stubs;

import org.jspecify.annotations.NullMarked;
