/**
 * Java, as far as every emitter of Java needs it: names that are legal and readable whatever an apidoc says, comments
 * that no text can break out of, the words for types, and the files they are written to.
 *
 * <p>May use {@code generator.emit}, {@code generator.shared} and the model; the emitters of records and stubs use it.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.java;

import org.jspecify.annotations.NullMarked;
