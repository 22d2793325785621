/**
 * What generated records are made of: readers that turn a map of values into typed fields in straight lines, the types of
 * enumerations, property strings and answers, and how a record becomes a map again.
 *
 * <p>For generated code first, and for whoever handles generated records of any kind. Stands on the constraints, the
 * property strings and the wire; nothing in the runtime stands on it but {@code runtime.jackson}.
 */
@NullMarked
package io.github.proxmoxcodegen.runtime.record;

import org.jspecify.annotations.NullMarked;
