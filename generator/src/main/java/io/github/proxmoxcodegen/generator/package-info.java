/**
 * From the model of an API to files: what a front end asks for and what it gets back.
 *
 * <p>Front ends use this package alone; it may use the emitters and {@code output}. Emitters are pure functions from a
 * model to artifacts and touch no files.
 */
@NullMarked
package io.github.proxmoxcodegen.generator;

import org.jspecify.annotations.NullMarked;
