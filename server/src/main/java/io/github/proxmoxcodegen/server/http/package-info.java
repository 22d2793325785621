/**
 * HTTP: the two surfaces of the server, their routing, parameters, envelopes, errors and limits.
 *
 * <p>May use {@code server.api}, the model and its validation; the only package that knows Vert.x, but for {@code server}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.http;

import org.jspecify.annotations.NullMarked;
