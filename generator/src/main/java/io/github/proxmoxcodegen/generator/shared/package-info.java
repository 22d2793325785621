/**
 * Names for operations and types, and which types are one: what every emitter must agree on.
 *
 * <p>May use the model alone; emitters use it so that a component of an OpenAPI document and a Java record for the same
 * thing have the same name. Nothing here knows of OpenAPI or Java.
 */
@NullMarked
package io.github.proxmoxcodegen.generator.shared;

import org.jspecify.annotations.NullMarked;
