/**
 * What the build does to make the command start fast: an archive of the classes it loads.
 *
 * <p>Runs while building, never as part of the command; may use {@code cli} and {@code cli.console}.
 */
@NullMarked
package io.github.proxmoxcodegen.cli.startup;

import org.jspecify.annotations.NullMarked;
