package io.github.proxmoxcodegen.runtime.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.proxmoxcodegen.runtime.regex.BoundedPattern.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {

    /** What hangs does so for ever; a busy machine may need a while for the rest. */
    private static final Duration SOON = Duration.ofMinutes(5);

    /** In the order of the members, what texts are made of. */
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "c",
            "0",
            "_",
            "-",
            ".",
            ",",
            " ",
            "\n",
            "\r",
            "[",
            "&",
            "^",
            "]",
            "\u00e9",
            "\u0663",
            "\ud83d\ude00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^abc\\n?\\z",
                "^a|b\\n?\\z",
                "a",
                "a\\z",
                "",
                "^\\z",
                "^(?:a|bc?)*\\n?\\z",
                "^a{2}b{1,}c{0,2}\\z",
                "^a+?b*?c??\\z",
                "^(?:^a)*b\\z",
                "(?:a\\z|^b)",
                "^[^a-c]+\\z",
                "^[]a]\\z",
                "^[\\]a\\-\\[^]+\\z",
                "^[-a]+[b-]+\\z",
                "^[&\\&a]+\\z",
                "^[a[^b-z0]]+\\z",
                "^\\d\\w\\s\\D\\W\\S\\z",
                "(?U)^\\d+\\w*\\z",
                "(?U)^[\\w.\\-]+\\z",
                "(?U)^[^\\s\\d]+\\z",
                "^\\p{IsAlphabetic}+\\P{L}*\\z",
                "^(?s:.)[^\\n]*\\z",
                "^\\x61\\u0062\\x{1F600}?\\n?\\z",
                "^[\\x{1F600}-\\x{1F64F}]+\\z",
                "^\\t\\r\\f\\.\\\\\\/\\@\\z",
                "(?:^|\\n)[^\\n]a*(?:\\n|\\z)",
                "^(?:)a\\z",
                "^(?:a|)b\\z",
                "^(?:(?:a*)*b?)*\\z",
                "^a}\\z",
            })
    void agreesWithJava(String regex) {
        BoundedPattern bounded = BoundedPattern.compile(regex);
        Pattern java = Pattern.compile(regex);
        Random random = new Random(regex.hashCode());
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 3 : PIECES.size())));
            }
            if (bounded.matches(text.toString()) != java.matcher(text).find()) {
                disagreements.add(text.toString());
            }
        }
        assertThat(disagreements).isEmpty();
    }

    /** Each takes longer than the sun will last with an engine that backtracks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?:a+)+\\z",
                "^(?:a*)*\\z",
                "^(?:a|a)*\\z",
                "^(?:a|aa)+\\z",
                "^(?:a?){40}a{40}\\z",
                "^(?:[a-z]+(?:-*[a-z]+)*)*\\z",
                "^(?:.*a){20}\\z",
                "a*a*a*a*a*a*a*a*b",
                "(?:a+b?)+c",
            })
    void decidesTheClassicBombsInTime(String regex) {
        BoundedPattern bounded = BoundedPattern.compile(regex.replace(".", "[^\\n]"));
        assertThat(bounded.isLinear()).isTrue();

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(bounded.find("a".repeat(100_000) + "!")).isEqualTo(Outcome.NOT_FOUND);
            assertThat(bounded.find("\u00e9".repeat(100_000))).isEqualTo(Outcome.NOT_FOUND);
        });
    }

    /** What no automaton decides runs on an engine that backtracks, but not for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?:a|a?(?=a))*\\z(?=b)",
                "^(?=(?:a|aa)+\\z(?<!a))",
                "(?:(?:a|a)*(?<!b)){5}b",
                "^(?:(a|aa)+\\1)+b",
                "^\\b(?:a|a)*\\b\\z",
                "^(?>(?:a|aa)*b)",
            })
    void givesUpOnBombsThatOnlyBacktrackingCanRun(String regex) {
        BoundedPattern bounded = BoundedPattern.compile(regex);
        assertThat(bounded.isLinear()).isFalse();

        assertTimeoutPreemptively(SOON, () -> {
            String text = "a".repeat(5_000) + "!";
            assertThat(bounded.find(text)).isNotEqualTo(Outcome.FOUND);
            assertThat(bounded.matches(text)).isFalse();
        });
    }

    @Test
    void saysThatItGaveUp() {
        BoundedPattern bounded = BoundedPattern.compile("(?:a|a?(?=a))+(?:a|a?(?=a))+(?:a|a?(?=a))+b");

        assertThat(bounded.find("a".repeat(2_000))).isEqualTo(Outcome.GAVE_UP);
        assertThat(bounded.matches("a".repeat(2_000))).isFalse();
        assertThat(bounded.find("aaab")).isEqualTo(Outcome.FOUND);
    }

    @Test
    void givesUpOnHugeAutomataOverHugeTexts() {
        BoundedPattern bounded = BoundedPattern.compile("a(?:[ab]{4000}c)");

        assertTimeoutPreemptively(
                SOON, () -> assertThat(bounded.find("ab".repeat(20_000))).isEqualTo(Outcome.GAVE_UP));
        assertThat(bounded.find("a" + "ab".repeat(2_000) + "c")).isEqualTo(Outcome.FOUND);
    }

    @Test
    void answersTheSameHoweverOftenItIsAsked() {
        BoundedPattern bounded = BoundedPattern.compile("a(?:[ab]{2000}c)");
        String text = "ab".repeat(3_000);
        Outcome first = bounded.find(text);

        assertThat(bounded.find(text)).isEqualTo(first);
        assertThat(BoundedPattern.compile("a(?:[ab]{2000}c)").find(text)).isEqualTo(first);
    }

    @Test
    void goesThroughLongTextsWithoutRecursion() {
        BoundedPattern bounded = BoundedPattern.compile("(?U)^\\w+=[^,]+(?:,\\s*\\w+=[^,]+)*\\n?\\z");
        String text = "key=value, ".repeat(200_000);

        assertThat(bounded.matches(text + "last=one\n")).isTrue();
        assertThat(bounded.matches(text)).isFalse();
    }

    @Test
    void isSharedBetweenThreads() throws Exception {
        BoundedPattern bounded = BoundedPattern.compile("(?U)^(?:[a-z0-9]+(?:[._]|__|-+))*\\w{3,9}\\n?\\z");
        Pattern java = Pattern.compile(bounded.toString());
        List<String> texts = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append("abz09._-\u00e9".charAt(random.nextInt(9)));
            }
            texts.add(text.toString());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> agreed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                agreed.add(threads.submit(() -> texts.stream()
                        .allMatch(text ->
                                bounded.matches(text) == java.matcher(text).find())));
            }
            for (Future<Boolean> one : agreed) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void readsOnlyWhatItIsSureOf() {
        for (String regex :
                List.of("a.c", "a$", "\\bfoo", "(?i)a", "(?=a)b", "(a)\\1", "a*+", "(?>a)", "[a&&b]", "\\Qa\\E")) {
            assertThat(BoundedPattern.compile(regex).isLinear()).as(regex).isFalse();
        }
        assertThat(BoundedPattern.compile("a{10000}").isLinear()).isFalse();
        assertThat(BoundedPattern.compile("(?U)^(?:[a-z]{1,4096}|\\d)\\z").isLinear())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoExpression() {
        for (String regex : List.of("(", "a)", "[a", "*", "a{2,1}", "\\y", "[b-a]", "(".repeat(100_000))) {
            assertThatThrownBy(() -> BoundedPattern.compile(regex)).isInstanceOf(PatternSyntaxException.class);
        }
    }
}
