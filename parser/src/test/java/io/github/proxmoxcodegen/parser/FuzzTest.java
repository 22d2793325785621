package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are read or refused; nothing else happens to them. */
class FuzzTest {

    private static final long SEED = 20_240_229;
    private static final int DAMAGED = 1_500;
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[0-9.eE+-]+|true|false|null|[\\[\\]{},:]|\\s+|.", Pattern.DOTALL);
    private static final List<String> ODDITIES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "\"1\"",
            "[]",
            "{}",
            "[[]]",
            "{\"\":{}}",
            "\"\\u0000\"",
            "\"(((\"",
            "\"[n]\"",
            "\"oneOf\"",
            "\"format\"",
            "\"properties\"",
            "\"items\"",
            "\"type\"",
            "\"alias\"",
            "\"path\"",
            "\"info\"",
            "\"/a/{b}\"",
            "\"array\"",
            "\"object\"",
            ",",
            ":",
            "}",
            "]",
            "{",
            "[");

    @ParameterizedTest
    @ValueSource(strings = {"pve-small.js", "pbs-small.js"})
    void flippedBytes(String name) {
        byte[] original = Fixture.resource(name).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < DAMAGED; i++) {
            byte[] bytes = original.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            tally.read(bytes);
        }
        tally.sawBoth();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pve-small.js", "pbs-small.js"})
    void cutAndRepeatedPieces(String name) {
        byte[] original = Fixture.resource(name).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < DAMAGED; i++) {
            int from = random.nextInt(original.length);
            int to = Math.min(original.length, from + random.nextInt(200));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(original, 0, random.nextBoolean() ? from : to);
            bytes.write(original, from, original.length - from);
            if (random.nextInt(4) == 0) {
                tally.read(Arrays.copyOf(bytes.toByteArray(), random.nextInt(bytes.size())));
            } else {
                tally.read(bytes.toByteArray());
            }
        }
        tally.sawBoth();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pve-small.js", "pbs-small.js"})
    void swappedTokens(String name) {
        List<String> tokens = tokens(Fixture.resource(name));
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < DAMAGED; i++) {
            tally.read(mix(tokens, random).getBytes(StandardCharsets.UTF_8));
        }
        tally.sawBoth();
    }

    /** Damage that leaves the JSON sound goes deeper into the reader. */
    @ParameterizedTest
    @ValueSource(strings = {"pve-small.js", "pbs-small.js"})
    void exchangedValues(String name) {
        List<String> tokens = tokens(Fixture.resource(name));
        List<Integer> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).startsWith("\"")) {
                texts.add(i);
            }
        }
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < DAMAGED; i++) {
            List<String> copy = new ArrayList<>(tokens);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                int place = texts.get(random.nextInt(texts.size()));
                copy.set(place, copy.get(texts.get(random.nextInt(texts.size()))));
            }
            tally.read(String.join("", copy).getBytes(StandardCharsets.UTF_8));
        }
        tally.sawBoth();
    }

    @Test
    void realFilesWithFlippedBytes() {
        byte[] original = RealFile.NEWEST.bytes();
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < 12; i++) {
            byte[] bytes = original.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            }
            tally.read(bytes);
        }
        assertThat(tally.read + tally.refused).isEqualTo(12);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String mix(List<String> tokens, Random random) {
        List<String> copy = new ArrayList<>(tokens);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int place = random.nextInt(copy.size());
            switch (random.nextInt(4)) {
                case 0 -> copy.remove(place);
                case 1 -> copy.add(place, copy.get(random.nextInt(copy.size())));
                case 2 -> copy.set(place, ODDITIES.get(random.nextInt(ODDITIES.size())));
                default -> copy.set(place, copy.get(random.nextInt(copy.size())));
            }
        }
        return String.join("", copy);
    }

    /** Counts what became of damaged files; anything but being read or refused with a clear word fails the test. */
    private static final class Tally {

        private int read;
        private int refused;

        void read(byte[] bytes) {
            try {
                Api api = ApidocReader.read(
                        new ByteArrayInputStream(bytes), ApidocOptions.DEFAULT, new Diagnostics("damaged.js"));
                assertThat(api.operations()).isNotEmpty();
                read++;
            } catch (InvalidInputException e) {
                assertThat(e.diagnostics()).isNotEmpty().allSatisfy(Fixture::isHelpful);
                refused++;
            } catch (Throwable e) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                throw new AssertionError(
                        "neither read nor refused: " + text.substring(0, Math.min(20_000, text.length())), e);
            }
        }

        void sawBoth() {
            assertThat(read).isPositive();
            assertThat(refused).isPositive();
        }
    }
}
