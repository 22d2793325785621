package io.github.proxmoxcodegen.specs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A release that comes with this program, and the raw file that it was made from.
 *
 * @param tag its tag
 * @param fileName the raw file
 * @param published when the raw file was published: the date in its label, and for 9.2.3, that of the publisher's tag
 * @param paths how many paths have operations
 * @param operations how many operations there are
 * @param aliases its other names
 */
record PinnedRelease(
        SpecTag tag, String fileName, Optional<LocalDate> published, int paths, int operations, List<String> aliases) {

    /** Where the raw files lie on some machines. */
    static final Path RAW_FILES = Path.of(System.getProperty("project.root", "."), "..", "shared", "apidoc")
            .normalize();

    /** All of them, in the order of the index. */
    static List<PinnedRelease> all() {
        return List.of(
                of("pve-9.2.3", "pve-9.2.3.js.gz", "2026-05-24", 444, 675, "pve-9.2", "pve-latest"),
                of("pve-9.1", "pve-9.1-2026-04-30.js.gz", "2026-04-30", 431, 649),
                of("pve-9.0", "pve-9.0-2025-09-05.js.gz", "2025-09-05", 410, 628),
                of("pve-8.4.5", "pve-8.4.5.js.gz", "", 398, 605, "pve-8.4"),
                of("pve-7.4-16", "pve-7.4-16.js.gz", "", 364, 540, "pve-7.4"),
                of("pve-6.4-15", "pve-6.4-15.js.gz", "", 338, 504, "pve-6.4"),
                of("pve-4.1", "pve-4.1-2016-04-30.js.gz", "2016-04-30", 202, 308),
                of("pbs-4", "pbs-4-2026-07-05.js.gz", "2026-07-05", 246, 367, "pbs-latest"));
    }

    private static PinnedRelease of(
            String tag, String fileName, String published, int paths, int operations, String... aliases) {
        return new PinnedRelease(
                SpecTag.parse(tag).orElseThrow(),
                fileName,
                published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)),
                paths,
                operations,
                List.of(aliases));
    }

    SpecEntry entry() {
        return SpecCatalog.pinned().find(tag.toString()).orElseThrow();
    }

    /** The raw file; the test is skipped where there is none. */
    Path rawFile() {
        Path file = RAW_FILES.resolve(fileName);
        if (!Files.isRegularFile(file)) {
            System.out.println("skipped: there is no " + file);
            Assumptions.abort("there is no " + file);
        }
        return file;
    }

    @Override
    public String toString() {
        return tag.toString();
    }
}
