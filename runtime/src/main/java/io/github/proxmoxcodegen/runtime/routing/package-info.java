/**
 * Finds what belongs to the path of a request.
 *
 * <p>A {@link io.github.proxmoxcodegen.runtime.routing.Router} is built once from path templates. Stands on
 * {@code runtime.wire} and on the text helpers of {@code runtime.constraint}.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.routing;

import org.jspecify.annotations.NullMarked;
