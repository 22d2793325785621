/** Documents are valid OpenAPI, say the specification's rules and the libraries of others; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it.validity;

import org.jspecify.annotations.NullMarked;
