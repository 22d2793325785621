/**
 * Requests against a spec: reading them from files, checking one or many, and saying what is wrong.
 *
 * <p>May use {@code model}, {@code validation}, the runtime and {@code cli.console}; used by the command.
 */
@NullMarked
package io.github.proxmoxcodegen.cli.validate;

import org.jspecify.annotations.NullMarked;
