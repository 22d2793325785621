package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.IndexedFamily;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ranges of indexed parameters. A file folds {@code net0} to {@code net31} into {@code net[n]} and does not say how
 * far the index goes; the constants in the server's source do, and for a few families the description does.
 *
 * <p>A range in the description counts more than the table: the table is that of Proxmox VE 9.2, the description is that
 * of the file's release. The same name has the same range for virtual machines and for containers.
 */
final class Families {

    /** How the name of a family ends. */
    static final String SUFFIX = "[n]";

    /** What a family gets that is not known: the widest range of a known one, so that no valid index is refused. */
    private static final int UNKNOWN_LAST = 255;

    /** No description is believed beyond this. */
    private static final int GREATEST_INDEX = 4_095;

    private static final Map<String, Integer> LAST_INDEX = Map.ofEntries(
            Map.entry("acmedomain", 5),
            Map.entry("dev", 255),
            Map.entry("hostpci", 15),
            Map.entry("ide", 3),
            Map.entry("ipconfig", 31),
            Map.entry("link", 7),
            Map.entry("mp", 255),
            Map.entry("net", 31),
            Map.entry("numa", 7),
            Map.entry("parallel", 2),
            Map.entry("sata", 5),
            Map.entry("scsi", 30),
            Map.entry("serial", 3),
            Map.entry("unused", 255),
            Map.entry("usb", 13),
            Map.entry("virtio", 15),
            Map.entry("virtiofs", 9));

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /** Only a plain statement: for {@code usb} the words go on with conditions, and mean the least range. */
    private static final Pattern RANGE = Pattern.compile("\\(n is (\\d{1,4}) to (\\d{1,4})\\)");

    private Families() {}

    /**
     * The family that a name ending in {@link #SUFFIX} stands for; empty when its beginning could not be followed by an
     * index.
     */
    static Optional<IndexedFamily> find(String name, Optional<String> description, Cursor cursor) {
        String prefix = name.substring(0, name.length() - SUFFIX.length());
        if (!PREFIX.matcher(prefix).matches()) {
            return Optional.empty();
        }
        return described(prefix, description).or(() -> Optional.of(known(prefix, cursor)));
    }

    private static Optional<IndexedFamily> described(String prefix, Optional<String> description) {
        return description.map(RANGE::matcher).filter(Matcher::find).flatMap(range -> {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            return first <= last && last <= GREATEST_INDEX
                    ? Optional.of(new IndexedFamily(prefix, first, last))
                    : Optional.empty();
        });
    }

    private static IndexedFamily known(String prefix, Cursor cursor) {
        Integer last = LAST_INDEX.get(prefix);
        if (last == null) {
            last = UNKNOWN_LAST;
            cursor.diagnostics()
                    .warning(
                            "schema.unknown-family",
                            cursor.here(),
                            "how far the index of " + Excerpt.quoted(prefix + SUFFIX) + " goes is not known; 0 to "
                                    + UNKNOWN_LAST + " is taken",
                            "report the family to proxmox-codegen, with the range that the server takes");
        }
        return new IndexedFamily(prefix, 0, last);
    }
}
