/**
 * Stubs of a server: for each category of operations an interface that takes the records of {@code generator.records}, and
 * what leads requests to it.
 *
 * <p>May use {@code generator.records}, {@code generator.java}, {@code generator.shared} and the model.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.stubs;

import org.jspecify.annotations.NullMarked;
