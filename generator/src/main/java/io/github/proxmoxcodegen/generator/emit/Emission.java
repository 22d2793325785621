package io.github.proxmoxcodegen.generator.emit;

import java.util.List;

/**
 * What one emitter makes of one request.
 *
 * @param unit names the set of files as a whole, such as {@code openapi/pve-9.2.3-openapi-3.1}: a later emission of the
 *     same unit replaces this one and removes what it no longer has, while other units in the same folder stay
 * @param artifacts the files
 * @param notes what a user should know about the result, such as a name that had to be changed; one sentence each
 */
public record Emission(String unit, List<Artifact> artifacts, List<String> notes) {

    public Emission {
        artifacts = List.copyOf(artifacts);
        notes = List.copyOf(notes);
    }
}
