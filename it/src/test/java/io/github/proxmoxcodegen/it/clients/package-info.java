/** Clients that others wrote for real servers, unmodified, against the mock. */
@NullMarked
package io.github.proxmoxcodegen.it.clients;

import org.jspecify.annotations.NullMarked;
