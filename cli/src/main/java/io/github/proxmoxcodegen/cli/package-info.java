/**
 * The {@code proxmox-codegen} command: one class for each subcommand, which translates options into a request and prints
 * the result.
 *
 * <p>May use everything below it; nothing may use this package.
 */
@NullMarked
package io.github.proxmoxcodegen.cli;

import org.jspecify.annotations.NullMarked;
