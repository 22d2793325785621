/** Runs programs of others, or says why a check that needs one is skipped; used by every other package of this module. */
@NullMarked
package io.github.proxmoxcodegen.it.tools;

import org.jspecify.annotations.NullMarked;
