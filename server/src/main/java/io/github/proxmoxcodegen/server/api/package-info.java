/**
 * What the surfaces and whatever answers behind them say to each other: a call, who makes it, an answer, an error.
 *
 * <p>Every other package of the server may use it; it uses the model only.
 */
@NullMarked
package io.github.proxmoxcodegen.server.api;

import org.jspecify.annotations.NullMarked;
