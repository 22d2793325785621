/**
 * What the command writes to and how: standard streams, colour, transient status lines, tables, findings.
 *
 * <p>Knows nothing of commands and may use {@code diagnostic} only; used by every other package of the command.
 */
@NullMarked
package io.github.proxmoxcodegen.cli.console;

import org.jspecify.annotations.NullMarked;
