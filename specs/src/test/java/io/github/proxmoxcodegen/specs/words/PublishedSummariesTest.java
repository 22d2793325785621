package io.github.proxmoxcodegen.specs.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The summaries of every operation of every release that this project knows. */
class PublishedSummariesTest {

    private static final String TAGS = "io.github.proxmoxcodegen.specs.words.PublishedApis#tags";

    /** What a summary may begin with: the imperative of what the operation does. */
    private static final Set<String> VERBS = Set.of("""
            Add Allocate Answer Append Apply Archive Back Begin Change Check Clean Clear Clone Close
            Complete Connect Convert Copy Count Create Deactivate Delete Detach Disarm Discard Download
            Eject Enable Export Find Finish Format Freeze Grant Initialise Join Label List Load Lock Log
            Mark Migrate Mount Move Open Order Ping Preview Prune Pull Push Re-arm Read Reboot Rebuild
            Refresh Regenerate Register Release Reload Relocate Remove Renew Replace Reset Resize Restart
            Restore Resume Revoke Rewind Roll Run Scan Scrub Send Set Shut Start Stop Suspend Sync Take
            Test Thaw Trim Unload Unlock Unmount Update Upgrade Upload Verify Wake Wipe Write""".split("\\s+", -1));

    @ParameterizedTest
    @MethodSource(TAGS)
    void areShortSentencesWithoutIdentifiers(String tag) {
        assertThat(summaries(PublishedApis.pinned(tag))).isNotEmpty().allSatisfy((operation, summary) -> {
            assertThat(summary).hasSizeBetween(10, Summaries.MAX_LENGTH);
            assertThat(summary).matches("[A-Z][a-z]+(-[a-z]+)?( [A-Za-z0-9]+([-,'][A-Za-z0-9]+|'s|,)?)+");
            assertThat(summary.split(" ", 2)[0]).isIn(VERBS);
        });
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void differFromEachOther(String tag) {
        assertThat(summaries(PublishedApis.pinned(tag)).values())
                .doesNotHaveDuplicates()
                .noneMatch(summary -> summary.endsWith(")"));
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void doNotDependOnTheWordsOfTheSource(String tag) throws IOException {
        assertThat(summaries(PublishedApis.raw(tag))).isEqualTo(summaries(PublishedApis.pinned(tag)));
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void areMadeOfKnownWordsOnly(String tag) {
        Api api = PublishedApis.pinned(tag);
        Vocabulary vocabulary = Vocabulary.of(api.product());
        Places places = new Places(vocabulary, new Shape(api));

        assertThat(api.operations().toList()).allSatisfy(operation -> {
            Place place = places.at(operation.path());
            boolean known = vocabulary.term(place.pattern()).isPresent()
                    || vocabulary.sentence(operation.method(), place.pattern()).isPresent();
            boolean member = place.pattern().endsWith("/*");
            assertThat(known || member)
                    .as("vocabulary knows %s", operation.key())
                    .isTrue();
        });
    }

    @Test
    void useEveryPatternOfTheVocabulary() {
        Set<String> unused = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (Api api : PublishedApis.all()) {
            Vocabulary vocabulary = Vocabulary.of(api.product());
            Set<String> paths = prefixes(api);
            for (String pattern : vocabulary.patterns()) {
                int space = pattern.indexOf(' ');
                String end = pattern.substring(space + 1);
                String method = pattern.substring(0, space);
                boolean fits = method.isEmpty()
                        ? paths.stream().anyMatch(path -> path.endsWith(end))
                        : api.operations()
                                .anyMatch(operation -> operation.method().name().equals(method)
                                        && erased(operation.path()).endsWith(end));
                (fits ? used : unused).add(pattern);
            }
        }
        unused.removeAll(used);

        assertThat(unused).as("patterns that fit nothing").isEmpty();
    }

    @Test
    void readAsTheListSays() {
        Map<String, String> newest = summaries(PublishedApis.pinned(PublishedApis.NEWEST));
        Map<String, String> backup = summaries(PublishedApis.pinned(PublishedApis.BACKUP_SERVER));

        assertThat(newest).containsAllEntriesOf(GoldenSummaries.of("pve"));
        assertThat(backup).containsAllEntriesOf(GoldenSummaries.of("pbs"));
    }

    private static Set<String> prefixes(Api api) {
        Set<String> prefixes = new HashSet<>();
        api.operations().map(operation -> erased(operation.path())).forEach(path -> {
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                prefixes.add(path.substring(0, end));
            }
        });
        return prefixes;
    }

    private static String erased(String path) {
        return "/" + String.join("/", Places.segments(path));
    }

    private static Map<String, String> summaries(Api api) {
        return OwnWords.describe(api)
                .operations()
                .collect(Collectors.toMap(
                        operation -> operation.key().toString(),
                        operation -> operation.summary().orElseThrow()));
    }
}
