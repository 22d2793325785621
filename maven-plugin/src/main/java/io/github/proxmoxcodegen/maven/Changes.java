package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.generator.output.WrittenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What happened to the files of a folder, or would, in words for a log.
 *
 * @param details a line for each file that is written or deleted
 * @param kept a line for each file that is left over and was changed by somebody
 * @param summary how many there are of each kind
 */
record Changes(List<String> details, List<String> kept, String summary) {

    Changes {
        details = List.copyOf(details);
        kept = List.copyOf(kept);
    }

    static Changes of(WrittenFiles files, Function<Path, String> shown) {
        return new Changes(
                Stream.concat(
                                files.written().stream().map(file -> "written: " + shown.apply(file)),
                                files.deleted().stream().map(file -> "deleted: " + shown.apply(file)))
                        .toList(),
                files.kept().stream()
                        .map(file -> shown.apply(file) + " is not generated any more, but was changed by hand;"
                                + " delete it if you do not need it")
                        .toList(),
                MojoFailures.count(files.written().size(), "file") + " written, "
                        + files.unchanged().size() + " unchanged, "
                        + files.deleted().size() + " deleted");
    }

    /** Whether any file is written or deleted. */
    boolean any() {
        return !details.isEmpty();
    }
}
