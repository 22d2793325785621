/**
 * Checks requests and answers against the model of an API, for any release at run time.
 *
 * <p>A model is compiled into the rules of the runtime library, the same that generated records stand on, and these are
 * then run. May use {@code model} and the runtime.
 */
@NullMarked
package io.github.proxmoxcodegen.validation;

import org.jspecify.annotations.NullMarked;
