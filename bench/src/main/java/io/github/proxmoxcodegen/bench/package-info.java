/** Benchmarks of reading and emitting beside plain Jackson; nothing uses it, and it may use everything. */
@NullMarked
package io.github.proxmoxcodegen.bench;

import org.jspecify.annotations.NullMarked;
