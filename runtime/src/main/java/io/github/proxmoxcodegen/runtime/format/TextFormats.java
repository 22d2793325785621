package io.github.proxmoxcodegen.runtime.format;

import java.util.Set;

/** Encoded and structured text, schedules and states: {@code urlencoded}, {@code pem-string}, … */
final class TextFormats {

    private static final CharSet URL_ENCODED = CharSet.of("A-Za-z0-9%_.!~*'()-");

    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private TextFormats() {}

    static void register(FormatTable table) {
        table.add(NamedFormat.of("string", (text, from, to) -> true, "text", "").exact());
        table.add(
                "urlencoded",
                (text, from, to) -> from == to || Scan.all(text, from, to, URL_ENCODED),
                "text in which all but letters, digits and -_.!~*'() is percent-encoded",
                "invalid urlencoded string: {}");
        table.add(
                "pem-certificate",
                (text, from, to) -> PemText.isCertificate(text.substring(from, to)),
                "a certificate in PEM",
                "not a valid PEM-formatted string.");
        table.add(
                "pem-certificate-chain",
                (text, from, to) -> PemText.isCertificateChain(text.substring(from, to)),
                "one or more certificates in PEM",
                "not a valid PEM-formatted string.");
        table.add(
                "pem-string",
                (text, from, to) -> PemText.isBlock(text.substring(from, to)),
                "a block in PEM",
                "not a valid PEM-formatted string.");
        table.add(NamedFormat.of(
                        "pve-calendar-event",
                        (text, from, to) -> CalendarEvents.isEvent(text.substring(from, to)),
                        "a calendar event such as daily, mon..fri 02:30 or */15",
                        "invalid calendar event '{}'")
                .exact());
        table.add(NamedFormat.of(
                        "pve-day-of-week",
                        (text, from, to) -> Scan.isOneOf(text, from, to, DAYS),
                        "a day of the week: mon, tue, wed, thu, fri, sat or sun",
                        "invalid day '{}'")
                .words());
        table.add(NamedFormat.of(
                "pve-task-status-type",
                TextFormats::taskStatus,
                "a task status: ok, error, warning or unknown",
                "invalid status '{}'"));
        table.add(NamedFormat.of(
                        "pve-command-batch",
                        (text, from, to) -> CommandBatches.isBatch(text.substring(from, to)),
                        "a JSON list of objects with path, method (GET, POST, PUT or DELETE) and perhaps args",
                        "commands param did not contain valid JSON")
                .exact());
        for (String unchecked : new String[] {"pve-qm-drive", "pve-qm-net"}) {
            table.add(NamedFormat.of(unchecked, (text, from, to) -> true, "text", "")
                    .exact()
                    .limited("a release of 2016 names it without its parts; anything passes"));
        }
    }

    private static boolean taskStatus(String text, int from, int to) {
        int length = to - from;
        for (String status : new String[] {"ok", "error", "warning", "unknown"}) {
            if (length == status.length() && text.regionMatches(true, from, status, 0, length)) {
                return true;
            }
        }
        return false;
    }
}
