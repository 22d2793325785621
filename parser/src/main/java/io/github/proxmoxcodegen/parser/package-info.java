/**
 * Reads apidoc files, in all the dialects that Proxmox has published, into the model.
 *
 * <p>May use {@code model}, {@code diagnostic} and {@code pattern}.
 */
@NullMarked
package io.github.proxmoxcodegen.parser;

import org.jspecify.annotations.NullMarked;
