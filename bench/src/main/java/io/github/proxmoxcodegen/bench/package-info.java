/** Benchmarks of reading, emitting and validating beside what others do; nothing uses it, and it may use everything. */
@NullMarked
package io.github.proxmoxcodegen.bench;

import org.jspecify.annotations.NullMarked;
