/**
 * The goal {@code help}, which the build makes of the descriptions of the others. Used by nobody.
 */
@NullMarked
package io.github.proxmoxcodegen.maven.help;

import org.jspecify.annotations.NullMarked;
