/**
 * Reads generated documents back with a parser that is not ours ({@code --verify}).
 *
 * <p>The only package that knows swagger-parser; may use {@code generator.emit}; used by the front ends, which bring that
 * library along: the generator itself does without.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.verify;

import org.jspecify.annotations.NullMarked;
