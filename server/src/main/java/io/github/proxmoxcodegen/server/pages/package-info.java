/**
 * What people see in a browser, and facts about the server: documentation to read and to try, OpenAPI documents, health,
 * mode, releases, and generated code for download.
 *
 * <p>Uses {@code server.http} for what it serves, the generator and the pinned releases; used by {@code server}.
 */
@NullMarked
package io.github.proxmoxcodegen.server.pages;

import org.jspecify.annotations.NullMarked;
