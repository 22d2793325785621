/**
 * The immutable model of a Proxmox API: what an apidoc file says, once its dialect is out of the way.
 *
 * <p>Every other package may use this one; it uses nothing of ours. There are no nulls: what a source leaves out is an
 * empty {@link java.util.Optional} or an empty collection.
 */
@NullMarked
package io.github.proxmoxcodegen.model;

import org.jspecify.annotations.NullMarked;
