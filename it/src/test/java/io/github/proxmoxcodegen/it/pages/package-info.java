/** The pages of the server in a browser; nothing uses it. */
@NullMarked
package io.github.proxmoxcodegen.it.pages;

import org.jspecify.annotations.NullMarked;
