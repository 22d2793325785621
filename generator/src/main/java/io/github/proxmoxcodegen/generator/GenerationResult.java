package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.output.WrittenFiles;
import java.util.List;

/**
 * What a run did.
 *
 * @param operations how many operations the output covers
 * @param files which files were written, left as they were, and removed
 * @param notes what the emitters have to say, one sentence each
 */
public record GenerationResult(int operations, WrittenFiles files, List<String> notes) {

    public GenerationResult {
        notes = List.copyOf(notes);
    }
}
