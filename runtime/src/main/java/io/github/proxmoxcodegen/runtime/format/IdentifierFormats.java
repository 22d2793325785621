package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;

/** Identifiers of guests, configuration entries, jobs and tags: {@code pve-vmid}, {@code pve-configid}, … */
final class IdentifierFormats {

    private static final CharSet TAG = CharSet.of("A-Za-z0-9._+-");
    private static final CharSet LOWER = CharSet.of("a-z");

    private static final int LEAST_GUEST = 100;
    private static final int GREATEST_GUEST = 999_999_999;

    private IdentifierFormats() {}

    static void register(FormatTable table) {
        table.add(NamedFormat.of(
                        "pve-vmid",
                        IdentifierFormats::vmid,
                        "a guest ID from 100 to 999999999 without leading zeros",
                        "value does not look like a valid VM ID")
                .numbers(number -> number >= LEAST_GUEST && number <= GREATEST_GUEST));
        table.add(
                "pve-configid",
                IdentifierFormats::configId,
                "an identifier (a letter, then letters, digits, underscores or hyphens; at least two characters)",
                "invalid configuration ID '{}'");
        table.add(
                "pve-poolid",
                IdentifierFormats::pool,
                "a pool of one to three names joined by '/' (letters, digits and .-_)",
                "pool name '{}' contains invalid characters");
        table.add(
                "pve-tag",
                IdentifierFormats::tag,
                "a tag (a letter, digit or underscore, then also -+.)",
                "invalid characters in tag");
        table.add(
                "pve-replication-job-id",
                IdentifierFormats::replicationJob,
                "a guest ID of at least 100, a hyphen and a number, such as 100-0",
                "value '{}' does not look like a valid replication job ID");
        table.add(
                "pve-ha-resource-id",
                IdentifierFormats::haResource,
                "a resource such as vm:100",
                "value does not look like a valid ha resource id");
        table.add(
                "pve-ha-resource-or-vm-id",
                (text, from, to) -> haResource(text, from, to) || Scan.digits(text, from, to),
                "a resource such as vm:100, or a guest ID",
                "value does not look like a valid ha resource or VM id");
        table.add(
                "ldap-simple-attr",
                (text, from, to) -> Scan.all(text, from, to, CharSet.ALNUM),
                "an LDAP attribute (letters and digits)",
                "value '{}' does not look like a simple ldap attribute name");
    }

    private static boolean vmid(String text, int from, int to) {
        int length = to - from;
        return length >= 3 && length <= 9 && text.charAt(from) != '0' && Scan.asciiDigits(text, from, to);
    }

    static boolean configId(String text, int from, int to) {
        return to - from >= 2 && Chars.isAsciiLetter(text.charAt(from)) && Scan.all(text, from, to, CharSet.IDENTIFIER);
    }

    private static boolean pool(String text, int from, int to) {
        int parts = 1;
        for (int i = from; i < to; i++) {
            parts += text.charAt(i) == '/' ? 1 : 0;
        }
        return parts <= 3
                && Scan.separated(text, from, to, '/', (part, start, end) -> Scan.all(part, start, end, CharSet.NAME));
    }

    private static boolean tag(String text, int from, int to) {
        return from < to
                && (Chars.isAsciiAlnum(text.charAt(from)) || text.charAt(from) == '_')
                && Scan.all(text, from, to, TAG);
    }

    private static boolean replicationJob(String text, int from, int to) {
        int hyphen = Scan.indexOf(text, '-', from, to);
        return hyphen > 0 && Scan.number(text, from, hyphen) >= LEAST_GUEST && Scan.digits(text, hyphen + 1, to);
    }

    private static boolean haResource(String text, int from, int to) {
        int colon = Scan.indexOf(text, ':', from, to);
        return colon > 0 && Scan.all(text, from, colon, LOWER) && Scan.all(text, colon + 1, to, CharSet.NO_SPACE);
    }
}
