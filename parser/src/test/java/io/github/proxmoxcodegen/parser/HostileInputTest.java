package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final String IN_DEFAULT = "[{\"path\": \"/pools\", \"info\": {\"GET\": {\"returns\": {\"default\": ";

    @ParameterizedTest(name = "{0} 100000 times")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                       | {'path': '/a', 'children': [",
                "[{'path': '/a', 'info': {'GET': {'returns':               | {'items':",
                "[{'path': '/a', 'info': {'GET': {'returns':               | {'properties': {'a':",
                "[{'path': '/a', 'info': {'GET': {'returns':               | {'additionalProperties':",
                "[{'path': '/a', 'info': {'GET': {'returns':               | {'oneOf': [",
                "[{'path': '/a', 'info': {'GET': {'returns':               | {'format': {'a':",
                "[{'path': '/a', 'info': {'GET': {'returns':               | {'format': {'items':",
                "[{'path': '/a', 'info': {'GET': {'returns': {'default':   | [",
                "[{'path': '/a', 'info': {'GET': {'returns': {'x':         | {'x':",
                "[{'path': '/a', 'info': {'GET': {'permissions': {'check': | ['and', ",
                "[{'path': '/a', 'text':                                   | [",
            })
    void nestingHasAnEnd(String before, String level) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(before + level.repeat(100_000)));
        assertThat(error.code()).isEqualTo("input.too-deep");
        assertThat(error.message()).contains("256");
        assertThat(error.position().pointer()).hasSizeLessThan(2_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'items':                | {} | } | 990",
                "{'properties': {'a':     | {} | }} | 490",
                "{'additionalProperties': | {} | } | 990",
                "{'oneOf': [              | {} | ]} | 490",
                "{'format': {'a':         | {} | }} | 490",
                "{'default':              | {} | } | 990",
                "{'x':                    | {} | } | 990",
            })
    void theDeepestNestingThatCanBeAskedForFitsTheStack(String open, String leaf, String close, int times) {
        String text = ("[{'path': '/pools', 'info': {'GET': {'returns': " + open.repeat(times) + leaf
                        + close.repeat(times) + "}}}]")
                .replace('\'', '"');
        InputLimits limits = InputLimits.DEFAULT;
        Fixture fixture = Fixture.of(
                text,
                ApidocOptions.DEFAULT.withLimits(new InputLimits(
                        limits.maxBytes(), InputLimits.GREATEST_DEPTH, limits.maxTextLength(), limits.maxTokens())));
        assertThat(fixture.api().operations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, InputLimits.GREATEST_DEPTH + 1})
    void aLimitOfDepthMustBeSound(int depth) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new InputLimits(1, depth, 1, 1));
    }

    @ParameterizedTest(name = "{0} … {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[                                             | ` `          | input.too-large",
                "[{\"path\": \"/a\", \"children\": [            | ` \n`        | input.too-large",
                "[{\"path\": \"                                | a            | input.text-too-long",
                "[{\"                                          | a            | input.text-too-long",
                "[{\"path\": 1                                 | 0            | input.text-too-long",
                "` `                                           | ` `          | input.no-data",
                "//                                            | a            | input.no-data",
                "`const x = \"`                                | a            | input.no-data",
            })
    void aStreamWithoutEndIsNotReadToItsEnd(String begin, String rest, String code) {
        Endless endless = new Endless(begin, rest, 1L << 30);
        Diagnostic error = Fixture.onlyError(Fixture.refusal(endless, ApidocOptions.DEFAULT));

        assertThat(error.code()).isEqualTo(code);
        assertThat(endless.given).isLessThan(70L << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"path\": \"/a\", \"info\": {\"GET\": {}}},",
                "{\"path\": \"/a\"},",
                "{\"path\": \"/a\", \"info\": {\"GET\": {\"x\": [{}, {}]}}},",
            })
    void aListWithoutEndIsNotReadToItsEnd(String node) {
        Endless endless = new Endless("[", node, 1L << 30);
        long limit = 4L << 20;
        Diagnostic error =
                Fixture.refusal(endless, ApidocOptions.DEFAULT.withLimits(InputLimits.DEFAULT.withMaxBytes(limit)))
                        .stream()
                        .filter(each -> each.code().startsWith("input."))
                        .findFirst()
                        .orElseThrow();

        assertThat(error.code()).isEqualTo("input.too-large");
        assertThat(endless.given).isLessThan(limit + (1 << 17));
    }

    @Test
    void anInputAtTheLimitIsRead() throws Exception {
        String text = "[{\"path\": \"/pools\", \"info\": {\"GET\": {}}}]";
        ApidocOptions options = ApidocOptions.DEFAULT.withLimits(InputLimits.DEFAULT.withMaxBytes(text.length()));
        assertThat(Fixture.of(text, options).api().operations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1E-999999999", "1e-2147483648", "0.0000000000000000000000000000000000000000001"
            })
    void numbersBeyondReasonAreNotWrittenOut(String number) {
        Fixture fixture =
                Fixture.ofParameter("{'type': 'number', 'maximum': " + number + ", 'default': " + number + "}");
        assertThat(fixture.scalar().constraints().maximum()).isEmpty();
        assertThat(fixture.extension("maximum")).contains(number);
    }

    @Test
    void anUnfinishedPatternOrNumberIsNoCrash() {
        for (String pattern :
                new String[] {"(", "[", "\\\\", "a{99999999999}", "(?", "(?^", "(?<", "[[:", "*", "x**", ")"}) {
            assertThat(Fixture.ofParameter("{'type': 'string', 'pattern': '" + pattern + "', 'default': 'x'}")
                            .scalar()
                            .constraints()
                            .pattern())
                    .isPresent();
        }
        String deep = "(".repeat(50_000);
        assertThat(Fixture.ofParameter("{'type': 'string', 'pattern': '" + deep + "', 'default': 'x'}")
                        .codes())
                .contains("schema.untranslatable-pattern");
    }

    @Test
    void aFailingStreamIsNotAFaultOfTheInput() throws Exception {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        assertThatIOException()
                .isThrownBy(() -> ApidocReader.read(failing, ApidocOptions.DEFAULT, new Diagnostics("apidoc.js")))
                .withMessage("Stream closed");
    }

    @Test
    void aStreamThatGivesOneByteAtATimeIsRead() throws Exception {
        byte[] bytes = Fixture.resource("pve-small.js").getBytes(StandardCharsets.UTF_8);
        InputStream slow = new InputStream() {
            private int next;

            @Override
            public int read() {
                return next < bytes.length ? bytes[next++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int value = read();
                if (value < 0) {
                    return -1;
                }
                target[offset] = (byte) value;
                return 1;
            }
        };
        Api api = ApidocReader.read(slow, ApidocOptions.DEFAULT, new Diagnostics("apidoc.js"));
        assertThat(api).isEqualTo(Fixture.ofResource("pve-small.js").api());
    }

    @Test
    void aCrowdOfErrorsStaysAList() {
        String name = "\"\": {},";
        Endless endless = new Endless(IN_DEFAULT.replace("\"default\": ", "\"properties\": {"), name, 1L << 30);
        Diagnostics diagnostics = new Diagnostics("apidoc.js");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ApidocReader.read(
                        endless,
                        ApidocOptions.DEFAULT.withLimits(InputLimits.DEFAULT.withMaxBytes(1 << 20)),
                        diagnostics));
        assertThat(diagnostics.sorted()).hasSizeLessThan(6_000);
    }

    /** A text that begins somehow and repeats itself from then on. */
    private static final class Endless extends InputStream {

        private final byte[] begin;
        private final byte[] rest;
        private final long size;
        private long given;

        Endless(String begin, String rest, long size) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
            this.rest = rest.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            if (given >= size) {
                return -1;
            }
            long position = given++;
            return position < begin.length
                    ? begin[(int) position]
                    : rest[(int) ((position - begin.length) % rest.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = 0;
            while (count < length) {
                int value = read();
                if (value < 0) {
                    return count == 0 ? -1 : count;
                }
                target[offset + count++] = (byte) value;
            }
            return count;
        }
    }
}
