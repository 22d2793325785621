package io.github.proxmoxcodegen.snapshot;

/** The constants of the format, which {@code docs/snapshot-format.md} describes. */
public final class SnapshotFormat {

    /** The word that starts the first line of every snapshot; what tells one from an apidoc file. */
    public static final String MAGIC = "proxmox-api-snapshot";

    /** The version of the format, which follows {@link #MAGIC} on the first line. */
    public static final int VERSION = 1;

    /** The greatest number of characters that are read; the largest real snapshot has less than a twentieth of it. */
    static final int MAX_CHARACTERS = 16 * 1024 * 1024;

    /** The deepest nesting of schemas, counted through definitions. */
    static final int MAX_DEPTH = 256;

    /** The deepest nesting of endpoints. */
    static final int MAX_PATH_DEPTH = 200;

    /** The greatest number of schemas, each use of a definition counted in full. */
    static final int MAX_SCHEMAS = 500_000;

    /** After so many errors the reader gives up: the rest is most likely noise. */
    static final int MAX_ERRORS = 20;

    /** A line that would be longer is broken where it nests. */
    static final int LINE_WIDTH = 110;

    /** What is shorter than this when written on one line is not worth a definition. */
    static final int MIN_DEFINITION_WIDTH = 60;

    private SnapshotFormat() {}
}
