package io.github.proxmoxcodegen.server.mock.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept, such as {@code keep-last=3,keep-daily=7}. Each rule keeps the newest backup of each of its periods
 * and goes on where the rules before it ended. Without a rule all are kept.
 *
 * @param counts how many periods each rule keeps, by rule
 */
public record Retention(Map<String, Long> counts) {

    /** What tells the periods of a rule apart, in the order in which the rules have their say. */
    private static final Map<String, Function<ZonedDateTime, Object>> PERIODS = periods();

    /**
     * One backup of a guest.
     *
     * @param ctime seconds since 1970
     */
    public record Backup(String volumeId, long ctime, boolean isProtected) {}

    private static Map<String, Function<ZonedDateTime, Object>> periods() {
        Map<String, Function<ZonedDateTime, Object>> periods = new LinkedHashMap<>();
        periods.put("keep-last", time -> time);
        periods.put("keep-hourly", time -> time.truncatedTo(ChronoUnit.HOURS));
        periods.put("keep-daily", time -> time.truncatedTo(ChronoUnit.DAYS));
        periods.put(
                "keep-weekly",
                time -> List.of(time.get(IsoFields.WEEK_BASED_YEAR), time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        periods.put("keep-monthly", time -> List.of(time.getYear(), time.getMonthValue()));
        periods.put("keep-yearly", ZonedDateTime::getYear);
        return periods;
    }

    /** Reads rules that have passed validation. */
    public static Retention parse(String text) {
        Map<String, Long> counts = new HashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String value = part.substring(equals + 1);
                counts.put(part.substring(0, equals), value.matches("\\d{1,9}") ? Long.parseLong(value) : 0);
            }
        }
        return new Retention(Map.copyOf(counts));
    }

    /** Whether every backup is kept. */
    private boolean keepsAll() {
        return counts.getOrDefault("keep-all", 0L) > 0
                || PERIODS.keySet().stream().noneMatch(rule -> counts.getOrDefault(rule, 0L) > 0);
    }

    /** {@code keep}, {@code remove} or {@code protected} for each backup of one guest, newest first. */
    public Map<Backup, String> marks(List<Backup> backups) {
        Map<Backup, String> marks = new LinkedHashMap<>();
        List<Backup> newestFirst = new ArrayList<>(backups);
        newestFirst.sort(Comparator.comparingLong(Backup::ctime).reversed().thenComparing(Backup::volumeId));
        newestFirst.forEach(backup -> marks.put(backup, backup.isProtected() ? "protected" : ""));
        if (!keepsAll()) {
            PERIODS.forEach((rule, period) -> mark(marks, counts.getOrDefault(rule, 0L), period));
        }
        marks.replaceAll((backup, mark) -> mark.isEmpty() ? (keepsAll() ? "keep" : "remove") : mark);
        return marks;
    }

    private static void mark(Map<Backup, String> marks, long count, Function<ZonedDateTime, Object> period) {
        Set<Object> before = new HashSet<>();
        Set<Object> now = new HashSet<>();
        marks.forEach((backup, mark) -> {
            if (mark.equals("keep")) {
                before.add(period.apply(time(backup)));
            }
        });
        for (Map.Entry<Backup, String> entry : marks.entrySet()) {
            Object id = period.apply(time(entry.getKey()));
            if (!entry.getValue().isEmpty() || before.contains(id)) {
                continue;
            }
            if (now.contains(id)) {
                entry.setValue("remove");
            } else if (now.size() < count) {
                now.add(id);
                entry.setValue("keep");
            } else {
                return;
            }
        }
    }

    private static ZonedDateTime time(Backup backup) {
        return Instant.ofEpochSecond(backup.ctime()).atZone(ZoneOffset.UTC);
    }
}
