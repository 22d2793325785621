/**
 * Regular expressions that cannot hang: patterns of an apidoc may come from a stranger, and so may the texts that they
 * are applied to.
 *
 * <p>Uses nothing of ours; whoever applies a pattern uses {@link io.github.proxmoxcodegen.runtime.regex.BoundedPattern}.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.regex;

import org.jspecify.annotations.NullMarked;
