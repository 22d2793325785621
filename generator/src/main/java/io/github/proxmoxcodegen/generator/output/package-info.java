/**
 * Writes artifacts to disk: the only package of the generator that touches files.
 *
 * <p>May use {@code generator.emit}; used by the pipeline.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.output;

import org.jspecify.annotations.NullMarked;
