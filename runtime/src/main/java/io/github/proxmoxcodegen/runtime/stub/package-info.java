/**
 * What generated stubs of a server stand on: requests and answers that no HTTP library is needed for, the way from one to
 * the other, and errors in the two shapes that clients expect.
 *
 * <p>May use everything else of the runtime; used by generated code only.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.stub;

import org.jspecify.annotations.NullMarked;
