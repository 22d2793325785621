/**
 * Property strings: texts of the form {@code value,key=value,…} with a schema for each key.
 *
 * <p>A {@link io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition} is built once, from a generated
 * class or from a model, and then parses, checks and prints. Stands on the constraints; named formats stand on it.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.propertystring;

import org.jspecify.annotations.NullMarked;
