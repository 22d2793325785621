/**
 * What is in an API, as text for people and as JSON for machines.
 *
 * <p>Pure: an API in, text out. May use {@code model} and {@code cli.console}; used by the commands.
 */
@NullMarked
package io.github.proxmoxcodegen.cli.inspect;

import org.jspecify.annotations.NullMarked;
