/**
 * The Maven plugin: parameters of a build file to a request, and what came of it to Maven's log and exceptions.
 *
 * <p>A front end like the command: may use {@code specs}, {@code generator}, {@code diagnostic} and {@code model}, and is
 * used by nobody.
 */
@NullMarked
package io.github.proxmoxcodegen.maven;

import org.jspecify.annotations.NullMarked;
