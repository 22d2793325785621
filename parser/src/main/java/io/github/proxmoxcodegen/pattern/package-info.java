/**
 * Translates the regular expressions of apidoc files into ECMA-262 and {@code java.util.regex}.
 *
 * <p>May use {@code model}.
 */
@NullMarked
package io.github.proxmoxcodegen.pattern;

import org.jspecify.annotations.NullMarked;
