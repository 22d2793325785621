/**
 * Java, as far as every emitter of Java needs it: names that are legal and readable whatever an apidoc says, comments
 * that no text can break out of, and the words for types.
 *
 * <p>May use {@code generator.shared} and the model; the emitters of records and stubs use it.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.java;

import org.jspecify.annotations.NullMarked;
