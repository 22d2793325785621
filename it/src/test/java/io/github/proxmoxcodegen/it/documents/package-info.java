/** The documents that the checks look at, made by the command itself; used by the packages that check them. */
@NullMarked
package io.github.proxmoxcodegen.it.documents;

import org.jspecify.annotations.NullMarked;
