/** The same input gives the same bytes, run after run and on any machine; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it.determinism;

import org.jspecify.annotations.NullMarked;
