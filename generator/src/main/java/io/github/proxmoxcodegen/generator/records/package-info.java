/**
 * Java records for the operations of an API: everything that is sent to one as a record that is always valid, everything
 * that comes back as a record that takes what the wire really has.
 *
 * <p>{@link io.github.proxmoxcodegen.generator.records.Layout} decides names and packages, {@code TypeMapper} what a
 * schema is in Java, and one class writes each kind of type. May use {@code generator.java}, {@code generator.shared},
 * the JSON Schemas of {@code generator.openapi}, the model, and of the runtime what tells which named formats there are.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.records;

import org.jspecify.annotations.NullMarked;
