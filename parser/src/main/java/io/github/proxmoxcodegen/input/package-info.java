/**
 * Where an API description comes from: files, standard input and URLs, packed or not, in any form that can be read.
 *
 * <p>May use {@code parser}, {@code snapshot}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package io.github.proxmoxcodegen.input;

import org.jspecify.annotations.NullMarked;
