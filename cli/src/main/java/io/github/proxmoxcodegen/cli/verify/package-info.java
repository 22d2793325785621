/**
 * Reads generated documents back with a parser that is not ours ({@code --verify}).
 *
 * <p>The only package that knows swagger-parser; may use {@code generator.emit}; used by the commands.
 */
@NullMarked
package io.github.proxmoxcodegen.cli.verify;

import org.jspecify.annotations.NullMarked;
