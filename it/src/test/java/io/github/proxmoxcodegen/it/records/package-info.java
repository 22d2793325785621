/** Generated records, compiled and used as a program would use them. */
@NullMarked
package io.github.proxmoxcodegen.it.records;

import org.jspecify.annotations.NullMarked;
