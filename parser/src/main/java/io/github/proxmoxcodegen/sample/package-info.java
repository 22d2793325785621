/**
 * Values made up from schemas: examples in documents, answers of a mock.
 *
 * <p>May use {@code model}.
 */
@NullMarked
package io.github.proxmoxcodegen.sample;

import org.jspecify.annotations.NullMarked;
