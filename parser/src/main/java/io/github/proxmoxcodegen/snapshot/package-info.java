/**
 * A canonical text form for the facts of an API: written from a model, read back into the same model.
 *
 * <p>May use {@code model}, {@code diagnostic} and {@code pattern}.
 */
@NullMarked
package io.github.proxmoxcodegen.snapshot;

import org.jspecify.annotations.NullMarked;
