/**
 * The pinned releases as files: a list of them, and their documents as streams.
 *
 * <p>For programs that want a document and none of our code: uses nothing of ours, nor any library.
 */
@NullMarked
package io.github.proxmoxcodegen.pinned;

import org.jspecify.annotations.NullMarked;
