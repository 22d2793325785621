package io.github.proxmoxcodegen.server.mock.core;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of a task.
 *
 * @param node where it runs
 * @param pid the number of its process
 * @param pstart when the process started, in ticks since the node started
 * @param startTime when the task started, in seconds since 1970
 * @param type what it does, such as {@code qmstart}
 * @param id what it does it to; may be empty
 * @param user who started it, a user or a token
 */
public record Upid(String node, long pid, long pstart, long startTime, String type, String id, String user) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern FORM = Pattern.compile(
            "UPID:([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):([^:\\s/]+):([^:\\s/]*):([^:\\s/]+):");

    /** Takes a text apart; empty if it is no identifier. */
    public static Optional<Upid> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Upid(
                        matcher.group(1),
                        Long.parseLong(matcher.group(2), 16),
                        Long.parseLong(matcher.group(3), 16),
                        Long.parseLong(matcher.group(4), 16),
                        matcher.group(5),
                        matcher.group(6),
                        matcher.group(7)))
                : Optional.empty();
    }

    /** The text, with a colon at its end. */
    @Override
    public String toString() {
        return "UPID:" + node + ":" + hex(pid) + ":" + hex(pstart) + ":" + hex(startTime) + ":" + type + ":" + id + ":"
                + user + ":";
    }

    /** At least eight digits. */
    private static String hex(long number) {
        return number >> 32 == 0
                ? HEX.toHexDigits((int) number)
                : Long.toHexString(number).toUpperCase(Locale.ROOT);
    }
}
