/**
 * Our own words for an API whose publisher's prose is not ours to ship: summaries composed from the path by a vocabulary,
 * and hand-written descriptions of operations and parameters.
 *
 * <p>It uses the model alone. Whoever loads a snapshot or wants summaries for a file of the user's may use it, through
 * {@link io.github.proxmoxcodegen.specs.words.OwnWords}.
 */
@NullMarked
package io.github.proxmoxcodegen.specs.words;

import org.jspecify.annotations.NullMarked;
