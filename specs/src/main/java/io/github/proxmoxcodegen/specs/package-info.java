/**
 * The releases that are at hand without a network: pinned in the jar or imported by a user.
 *
 * <p>{@link io.github.proxmoxcodegen.specs.Specs} turns what a user typed into an API; front ends need nothing else to
 * read one. May use {@code model}, {@code diagnostic}, {@code parser}, {@code snapshot}, {@code input} and
 * {@code specs.words}.
 */
@NullMarked
package io.github.proxmoxcodegen.specs;

import org.jspecify.annotations.NullMarked;
