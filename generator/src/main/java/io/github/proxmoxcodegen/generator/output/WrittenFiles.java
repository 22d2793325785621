package io.github.proxmoxcodegen.generator.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What happened to the files of an output folder, each list sorted by path.
 *
 * @param written new or with new content
 * @param unchanged already there with the same bytes, and not touched
 * @param deleted left over from an earlier run of the same unit
 * @param kept left over too, but changed since by somebody else and therefore not deleted
 * @param bytes the total size of what was written and what was unchanged
 */
public record WrittenFiles(List<Path> written, List<Path> unchanged, List<Path> deleted, List<Path> kept, long bytes) {

    public WrittenFiles {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
    }
}
