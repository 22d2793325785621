package io.github.proxmoxcodegen.server.http;

/** How much a client may send. */
public final class Limits {

    /** Bytes of all header lines together. */
    public static final int HEADERS = 8 * 1024;

    /** Header lines. */
    static final int HEADER_LINES = 64;

    /** Characters of the request line, which holds the query. */
    public static final int REQUEST_LINE = 8 * 1024;

    /** Bytes of a body that is no upload. */
    static final int BODY = 512 * 1024;

    /** Bytes of a state that is imported. */
    static final int STATE = 64 * 1024 * 1024;

    /** Bytes of an upload; none of them is kept. */
    static final long UPLOAD = 16L << 30;

    private Limits() {}
}
