package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Validated;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operation of a generated registry. */
public interface ApiOperation {

    /** The HTTP method: {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}. */
    String method();

    /** The path below the API's root with parameters in braces, such as {@code /nodes/{node}/qemu}. */
    String path();

    /** Whether the last parameter takes the rest of a path, slashes and all: the names of volumes hold slashes. */
    boolean takesRest();

    /**
     * Who may call it: {@code world}, {@code authenticated}, {@code root}, or an expression over checks such as
     * {@code /vms/{vmid}: VM.Audit}, joined by {@code all(…)} and {@code any(…)}; a bar between privileges means that one
     * of them is enough.
     */
    String permissions();

    /** The record of what is sent. */
    Class<? extends RequestRecord> requestType();

    /** The class that reads what is answered; empty if that is nothing. */
    Optional<Class<?>> responseType();

    /** How the answer is read; empty if there is nothing to read. */
    Optional<ResponseType<?>> response();

    /**
     * Checks what is to be sent; never throws.
     *
     * @param values parameters of path, query and body by their names on the wire, from a form or from JSON
     */
    Validated<? extends RequestRecord> validate(Map<String, ? extends @Nullable Object> values);
}
