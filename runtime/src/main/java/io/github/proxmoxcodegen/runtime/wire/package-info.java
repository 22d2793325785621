/**
 * Values as they travel: the text of a JSON value, HTML forms, truth values as 1 and 0, and responses whose types are
 * looser than their schema.
 *
 * <p>Stands on the runtime root only. Used by the constraints, by generated records and by whatever talks HTTP.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.wire;

import org.jspecify.annotations.NullMarked;
