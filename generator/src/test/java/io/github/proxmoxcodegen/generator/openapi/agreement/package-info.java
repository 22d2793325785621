/** Holds emitted documents against what Proxmox's own validator says of requests. */
@NullMarked
package io.github.proxmoxcodegen.generator.openapi.agreement;

import org.jspecify.annotations.NullMarked;
