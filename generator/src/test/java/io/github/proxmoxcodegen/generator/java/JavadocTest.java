package io.github.proxmoxcodegen.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

    @ParameterizedTest
    @CsvSource({
        "root@pam, {@code root@pam}",
        "a{b}c, {@code a{b}c}",
        "@author me, <code>&#64;author me</code>",
        "me @author, <code>me &#64;author</code>",
    })
    void codeIsTakenForNothingElse(String value, String code) {
        assertThat(Javadoc.code(value)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"*/", "{@", "<b>", "@see", "\\u002a/"})
    void textNeitherEndsTheCommentNorStartsATag(String text) {
        assertThat(Javadoc.inline("it says " + text + " here")).doesNotContain("*/", "{@", "<", "@", "\\u");
    }

    @Test
    void linesAreNoLongerThanPeopleLikeToRead() {
        String text = "word ".repeat(60).strip();

        assertThat(Javadoc.wrap(text).lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.length()).isBetween(1, 110));
        assertThat(Javadoc.wrap(text).replace('\n', ' ')).isEqualTo(text);
    }

    @Test
    void whatFollowsATagBeginsFurtherInAndGoesOnIndented() {
        String text = "word ".repeat(60).strip();

        String[] lines = Javadoc.wrapAfter("@param name", text).split("\n", -1);

        assertThat(lines[0]).hasSizeLessThanOrEqualTo(110 - "@param name ".length());
        assertThat(lines[1]).startsWith("    word");
        assertThat(String.join(" ", lines).replaceAll(" +", " ")).isEqualTo(text);
    }
}
