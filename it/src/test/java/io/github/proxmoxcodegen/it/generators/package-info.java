/** Code generators of others take the documents, and what they make compiles as it is; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it.generators;

import org.jspecify.annotations.NullMarked;
