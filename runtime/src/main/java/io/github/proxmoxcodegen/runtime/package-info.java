/**
 * What the validation of a value says: violations, where they lie, and how they are written down.
 *
 * <p>The lowest layer of the library that generated code stands on. Every other package may use it; it uses nothing of
 * ours.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime;

import org.jspecify.annotations.NullMarked;
