/**
 * What is told to a user about an input: findings with a place, a stable code and a hint.
 *
 * <p>Every other package may use this one; it uses nothing of ours.
 */
@NullMarked
package io.github.proxmoxcodegen.diagnostic;

import org.jspecify.annotations.NullMarked;
