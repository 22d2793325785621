package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.util.Locale;
import java.util.Set;

/**
 * Points in time that come again, as systemd writes them: {@code mon..fri 02:30}, {@code *-*-1 0/2:00}, {@code daily}.
 *
 * <p>An event is a word, or days of the week, a date and a time, each of which may be left out but not all; and perhaps
 * {@code UTC} at the end.
 */
final class CalendarEvents {

    private static final CharSet BLANK = CharSet.of(" \t");

    private static final int FAILED = -1;

    private static final Set<String> WORDS = Set.of(
            "minutely",
            "hourly",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "annually",
            "quarterly",
            "semiannually",
            "semi-annually");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "mon",
            "tuesday",
            "tue",
            "wednesday",
            "wed",
            "thursday",
            "thu",
            "friday",
            "fri",
            "saturday",
            "sat",
            "sunday",
            "sun");

    private static final int YEARS = 2200;
    private static final int MONTHS = 13;
    private static final int DAYS_OF_MONTH = 32;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final String text;

    private CalendarEvents(String text) {
        this.text = text;
    }

    static boolean isEvent(String value) {
        String text = value;
        if (text.endsWith("UTC")) {
            int end = text.length() - 3;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text = text.substring(0, end);
        }
        return WORDS.contains(text) || new CalendarEvents(text).matches();
    }

    private boolean matches() {
        int at = 0;
        boolean any = false;
        if (!text.isEmpty() && Chars.isAsciiLetter(text.charAt(0))) {
            at = weekdays(0);
            if (at == FAILED) {
                return false;
            }
            at = spaces(at);
            any = true;
        }
        int date = date(at);
        if (date != FAILED) {
            at = spaces(date);
            any = true;
        }
        int time = time(at);
        if (time != FAILED) {
            at = time;
            any = true;
        }
        return any && at == text.length();
    }

    private int spaces(int from) {
        return Scan.end(text, from, text.length(), BLANK);
    }

    private int weekdays(int from) {
        int at = weekdayRange(from);
        while (at != FAILED && startsWith(",", at)) {
            int next = weekdayRange(at + 1);
            if (next == FAILED) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int weekdayRange(int from) {
        int at = weekday(from);
        int end = at != FAILED && startsWith("..", at) ? weekday(at + 2) : FAILED;
        return end == FAILED ? at : end;
    }

    private int weekday(int from) {
        int end = Scan.end(text, from, text.length(), CharSet.LETTERS);
        return DAYS.contains(text.substring(from, end).toLowerCase(Locale.ROOT)) ? end : FAILED;
    }

    /** Year, month and day, or month and day. */
    private int date(int from) {
        int at = after("-", after("-", values(from, YEARS), MONTHS), DAYS_OF_MONTH);
        return at != FAILED ? at : after("-", values(from, MONTHS), DAYS_OF_MONTH);
    }

    /** Hour, minute and second; hour and minute; or minute alone. */
    private int time(int from) {
        int hours = values(from, HOURS);
        int start = hours != FAILED && startsWith(":", hours) ? hours + 1 : from;
        int at = values(start, MINUTES);
        int seconds = after(":", at, MINUTES);
        return seconds != FAILED ? seconds : at;
    }

    private int after(String separator, int at, int limit) {
        return at != FAILED && startsWith(separator, at) ? values(at + 1, limit) : FAILED;
    }

    /** An asterisk, perhaps with a step, or a list of values. */
    private int values(int from, int limit) {
        if (startsWith("*", from)) {
            int at = from + 1;
            if (!startsWith("/", at)) {
                return at;
            }
            int end = number(at + 1, limit);
            return end == FAILED ? FAILED : Scan.number(text, at + 1, end) > 0 ? end : at;
        }
        int at = value(from, limit);
        while (at != FAILED && startsWith(",", at)) {
            int next = value(at + 1, limit);
            if (next == FAILED) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** A number, perhaps a range, perhaps with a step. */
    private int value(int from, int limit) {
        int at = number(from, limit);
        if (at == FAILED) {
            return FAILED;
        }
        int end = startsWith("..", at) ? number(at + 2, limit) : FAILED;
        if (end != FAILED) {
            if (Scan.number(text, from, at) > Scan.number(text, at + 2, end)) {
                return FAILED;
            }
            at = end;
        }
        return startsWith("/", at) ? number(at + 1, limit) : at;
    }

    private int number(int from, int limit) {
        int end = Scan.end(text, from, text.length(), CharSet.ASCII_DIGITS);
        return end > from && Scan.number(text, from, end) < limit ? end : FAILED;
    }

    private boolean startsWith(String prefix, int at) {
        return text.startsWith(prefix, at);
    }
}
