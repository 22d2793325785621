/**
 * The rules of the schema dialect of Proxmox, one primitive each: types, formats, patterns, lengths, ranges,
 * enumerations, and the rules for objects and lists built from them.
 *
 * <p>Two users share them: generated records call them in straight lines, and the validator that interprets a model
 * builds {@link io.github.proxmoxcodegen.runtime.constraint.Rule} objects once and runs them. Stands on the runtime root
 * and on {@code runtime.wire}; property strings and formats stand on this package.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.constraint;

import org.jspecify.annotations.NullMarked;
