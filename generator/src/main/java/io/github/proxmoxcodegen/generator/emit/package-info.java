/**
 * What an emitter is: the contract between the pipeline and everything that makes files from a model.
 *
 * <p>May use the model; used by every other package of the generator.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.emit;

import org.jspecify.annotations.NullMarked;
