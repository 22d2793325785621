@NullMarked
package io.github.proxmoxcodegen.specs.words;

import org.jspecify.annotations.NullMarked;
