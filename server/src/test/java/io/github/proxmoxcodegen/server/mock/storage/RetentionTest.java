package io.github.proxmoxcodegen.server.mock.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.server.mock.storage.Retention.Backup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which backups rules keep. */
final class RetentionTest {

    private static final List<Backup> BACKUPS = Stream.of(
                    "2024-12-31T10:00:00Z",
                    "2025-01-06T10:00:00Z",
                    "2025-01-07T08:00:00Z",
                    "2025-01-07T08:30:00Z",
                    "2025-01-07T09:00:00Z",
                    "2025-01-08T09:00:00Z")
            .map(time -> new Backup(time, Instant.parse(time).getEpochSecond(), false))
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                        | 08T09:00 07T09:00 07T08:30 07T08:00 06T10:00 31T10:00",
                "keep-all=1                | 08T09:00 07T09:00 07T08:30 07T08:00 06T10:00 31T10:00",
                "keep-last=2               | 08T09:00 07T09:00",
                "keep-hourly=3             | 08T09:00 07T09:00 07T08:30",
                "keep-daily=2              | 08T09:00 07T09:00",
                "keep-weekly=2             | 08T09:00 31T10:00",
                "keep-monthly=9            | 08T09:00 31T10:00",
                "keep-yearly=1             | 08T09:00",
                "keep-last=1,keep-daily=1  | 08T09:00 07T09:00",
                "keep-last=1,keep-yearly=1 | 08T09:00 31T10:00"
            })
    void keeps(String rules, String kept) {
        Map<Backup, String> marks = Retention.parse(rules).marks(BACKUPS);
        assertThat(marks).hasSameSizeAs(BACKUPS);
        assertThat(marks.entrySet().stream()
                        .filter(entry -> entry.getValue().equals("keep"))
                        .map(entry -> entry.getKey().volumeId().substring(8, 16)))
                .containsExactly(kept.split(" ", -1));
    }
}
