/** The records of every pinned release on every JDK at hand; slow, and therefore in the profile {@code tools}. */
@NullMarked
package io.github.proxmoxcodegen.it.releases;

import org.jspecify.annotations.NullMarked;
