/**
 * Emits OpenAPI documents, and the JSON Schemas in them for those who want no document.
 *
 * <p>May use the model, {@code generator.emit} and {@code generator.shared}.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.openapi;

import org.jspecify.annotations.NullMarked;
