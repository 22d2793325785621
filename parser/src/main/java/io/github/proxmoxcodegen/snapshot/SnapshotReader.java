package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads snapshots, from whatever source: an input may be broken or hostile.
 *
 * <p>At most 16 million characters are read; schemas may nest 256 deep, paths 200, and with each use of a definition
 * counted in full there may be half a million schemas.
 */
public final class SnapshotReader {

    private SnapshotReader() {}

    /**
     * The API of a snapshot, without words.
     *
     * @param reader the text, which is read to its end but not closed
     * @param diagnostics receives what is wrong, each with line, column and a hint
     * @throws InvalidInputException when the text is no snapshot that this version understands
     */
    public static Api read(Reader reader, Diagnostics diagnostics) throws InvalidInputException, IOException {
        char[] chars = new char[1 << 16];
        int length = 0;
        for (int count = reader.read(chars); count >= 0; count = reader.read(chars, length, chars.length - length)) {
            length += count;
            if (length > SnapshotFormat.MAX_CHARACTERS) {
                throw diagnostics.fatal(
                        "snapshot.too-large",
                        new Position("", 0, 0),
                        "the snapshot has more than " + SnapshotFormat.MAX_CHARACTERS + " characters",
                        "no real API needs as many; check where it comes from");
            }
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, Math.min(length * 2, SnapshotFormat.MAX_CHARACTERS + 1));
            }
        }
        return new SnapshotParser(chars, length, diagnostics).parse();
    }
}
