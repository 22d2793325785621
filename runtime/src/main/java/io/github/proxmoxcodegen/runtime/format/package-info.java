/**
 * The named formats of Proxmox: rules that an apidoc calls by name only.
 *
 * <p>{@link io.github.proxmoxcodegen.runtime.format.Formats} finds one by its name. Each family has a class that
 * registers its formats beside the scanners that decide them. Stands on the constraints and on property strings; used
 * by generated code and by the interpreter.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.format;

import org.jspecify.annotations.NullMarked;
