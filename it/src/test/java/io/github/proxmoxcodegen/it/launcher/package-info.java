/** The script that people start the command with. */
@NullMarked
package io.github.proxmoxcodegen.it.launcher;

import org.jspecify.annotations.NullMarked;
