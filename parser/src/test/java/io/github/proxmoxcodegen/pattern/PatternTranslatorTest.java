package io.github.proxmoxcodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of translations, which people read. */
class PatternTranslatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                // Proxmox VE puts its anchors around the text, not around a group.
                "[a-z]+ => ^[a-z]+$ => ^[a-z]+\\n?\\z",
                "/dev/lp\\d+|none => ^/dev/lp\\d+|none$ => (?U)^/dev/lp\\d+|none\\n?\\z",
                "(a|b) => ^(a|b)$ => ^(?:a|b)\\n?\\z",
                "^https?://.* => ^https?://[^\\n]*$ => ^https?://[^\\n]*\\n?\\z",
                "(?^:^(?:a|b)$) => ^(a|b)$ => ^(?:a|b)\\n?\\z",
                "^(a$|b$)$ => ^(a|b)$ => ^(?:a|b)\\n?\\z",
                "a$|b => ^a$|b$ => ^a\\n?\\z|b\\n?\\z",
                // What an anchor says inside is kept where nothing else says it.
                "(^a)*b => ^(^a)*b$ => ^(?:^a)*b\\n?\\z",
                "(a$)?\\n => ^(a$)?\\n$ => ^(?:a(?=\\n?\\z))?\\n\\n?\\z",
                // Groups that say nothing go, and so do the escapes that the flag u refuses.
                "(?^:(?^u:(a))(?:b)) => ^ab$ => ^ab\\n?\\z",
                "(x)\\-\\:\\@\\/ => ^x-:@/$ => ^x-:@/\\n?\\z",
                "(ab)+(c)+ => ^(ab)+c+$ => ^(?:ab)+c+\\n?\\z",
                "(?#why)(?<name>a|(?:b|c)) => ^(a|b|c)$ => ^(?:a|b|c)\\n?\\z",
                "a{}b}c] => ^a\\{\\}b\\}c\\]$ => ^a\\{\\}b\\}c\\]\\n?\\z",
                // Counts
                "a{,16}b{2,}c{3}d{4,5}e{1} => ^a{0,16}b{2,}c{3}d{4,5}e$ => ^a{0,16}b{2,}c{3}d{4,5}e\\n?\\z",
                "a+?b{ 1, 2 }? => ^a+?b{1,2}?$ => ^a+?b{1,2}?\\n?\\z",
                // Characters
                "\\0\\x41\\x{e9}\\cA\\e => ^\\x00A\\xE9\\x01\\x1B$ => ^\\x00A\\xE9\\x01\\x1B\\n?\\z",
                "[\\w.\\-_]+ => ^[\\w.\\-_]+$ => (?U)^[\\w.\\-_]+\\n?\\z",
                "[\\-a]+[a\\-]+ => ^[-a]+[a-]+$ => ^[-a]+[a-]+\\n?\\z",
                "[.]\\.[\\^] => ^\\.\\.\\^$ => ^\\.\\.\\^\\n?\\z",
                "[[:^cntrl:]]* => ^[^\\x00-\\x1F\\x7F-\\x9F]*$ => ^[^\\x00-\\x1F\\x7F-\\x9F]*\\n?\\z",
                "[[:alpha:]]-[^[:digit:]] => ^[A-Za-z]-\\D$ => (?U)^[\\p{IsAlphabetic}]-\\D\\n?\\z",
                "[&&a] => ^[&&a]$ => ^[&\\&a]\\n?\\z",
                "(?s).(?-s). => ^[\\s\\S][^\\n]$ => ^(?s:.)[^\\n]\\n?\\z",
                // Case is written out; two characters beyond ASCII equal letters of ASCII.
                "(?^i:[a-f0-9]b1) => ^[a-fA-F0-9][bB]1$ => ^[a-fA-F0-9][bB]1\\n?\\z",
                "(?^i:sk) => ^[sS][kK]$ => ^[sS\\u017F][kK\\u212A]\\n?\\z",
                "a(?i)b|(?-i)c => ^a[bB]|c$ => ^a[bB]|c\\n?\\z",
                // Atomic groups exist in Java only; where there is just one way to match, they say nothing.
                "(?>a+b)c => ^(?:(?=(a+b))\\1)c$ => ^(?>a+b)c\\n?\\z",
                "(?>ab)c => ^abc$ => ^abc\\n?\\z",
                "(a|b)c*+ => ^(a|b)(?:(?=(c*))\\2)$ => ^(?:a|b)(?>c*)\\n?\\z",
                "a(?=b)(?!c)\\w(?<=d)(?<!e) => ^a(?=b)(?!c)\\w(?<=d)(?<!e)$ => (?U)^a(?=b)(?!c)\\w(?<=d)(?<!e)\\n?\\z",
                // A separator that may be empty makes engines try all ways of cutting up a word.
                "a+(?:-*a+)* => ^a+(-+a+)*$ => ^a+(?:-+a+)*\\n?\\z",
                "a+(?:([._]|__|[-]*)a+)* => ^a+(([._]|__|-+)a+)*$ => ^a+(?:(?:[._]|__|-+)a+)*\\n?\\z",
                "a+(?:-*b+)* => ^a+(-*b+)*$ => ^a+(?:-*b+)*\\n?\\z",
                // Modifiers of layout
                "(?x: a  b [ c] \\  ) => ^ab[ c] $ => ^ab[ c] \\n?\\z",
            })
    void translatesPerl(String source, String ecma, String java) {
        Pattern pattern = PatternTranslator.translate(Product.PVE, source);

        assertThat(pattern.source()).isEqualTo(source);
        assertThat(pattern.ecma()).hasValue(ecma);
        assertThat(pattern.java()).hasValue(java);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                // Proxmox Backup Server searches, between its own anchors, and $ is the very end.
                "/^[a-z]+$/ => ^[a-z]+$ => ^[a-z]+\\z",
                "/^(?:h|s)d[a-z]+|(?:nvme\\d+)$/ => ^(h|s)d[a-z]+|nvme\\d+$ => (?U)^(?:h|s)d[a-z]+|nvme\\d+\\z",
                "/^(?:a$|b)$$/ => ^(a|b)$ => ^(?:a|b)\\z",
                "/a/ => a => a",
                "a/b => a/b => a/b",
                // POSIX classes stop at ASCII, while \s does not.
                "/^[[:^cntrl:]]*$/ => ^[^\\x00-\\x1F\\x7F]*$ => ^[^\\x00-\\x1F\\x7F]*\\z",
                "/^[^\\s:[:cntrl:]]+$/ => ^[^\\s:\\x00-\\x1F\\x7F]+$ => (?U)^[^\\s:\\x00-\\x1F\\x7F]+\\z",
                "/(?m)^([[:^cntrl:]]*)$/ => (^|\\n)[^\\x00-\\x1F\\x7F]*($|\\n) => (?:^|\\n)[^\\x00-\\x1F\\x7F]*(?:\\n|\\z)",
                "/(?m)a^b$c/ => a(?<![^\\n])b(?![^\\n])c => a(?<![^\\n])b(?![^\\n])c",
                "/^(?P<node>[a-z])(?<pid>b)$/ => ^[a-z]b$ => ^[a-z]b\\z",
                "/(?i-u)s\\d\\u{41}/ => [sS][0-9][Aa] => [sS][0-9][Aa]",
                "/a{2}{3}/ => (a{2}){3} => (?:a{2}){3}",
            })
    void translatesRust(String source, String ecma, String java) {
        Pattern pattern = PatternTranslator.translate(Product.PBS, source);

        assertThat(pattern.source()).isEqualTo(source);
        assertThat(pattern.ecma()).hasValue(ecma);
        assertThat(pattern.java()).hasValue(java);
    }

    @Test
    void writesControlCharactersOfTheSourceAsEscapes() {
        Pattern pattern = PatternTranslator.translate(Product.PBS, "/^[^\0-\u001f\u007f]*\t$/");

        assertThat(pattern.ecma()).hasValue("^[^\\x00-\\x1F\\x7F]*\\t$");
        assertThat(pattern.java()).hasValue("^[^\\x00-\\x1F\\x7F]*\\t\\z");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWholeWithAndWithoutTheFlagU() {
        Pattern pattern = PatternTranslator.translate(Product.PVE, "\ud83d\ude00+");

        assertThat(pattern.ecma()).hasValue("^(\ud83d\ude00)+$");
        assertThat(pattern.java()).hasValue("^\\x{1F600}+\\n?\\z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "(a)\\1 => back-reference at character 4",
                "(?R) => group of a kind that has no equivalent at character 1",
                "a(?(1)b) => group of a kind that has no equivalent at character 2",
                "a(*FAIL) => backtracking verb at character 2",
                "(?{ code }) => group of a kind that has no equivalent at character 1",
                "(a => group without its closing parenthesis at character 1",
                "a) => closing parenthesis without an opening one at character 2",
                "[a => class without its closing bracket at character 1",
                "[z-a] => range whose end is before its start at character 2",
                "a{3,2} => quantifier whose lower limit is above its upper limit at character 1",
                "a{70000} => quantifier above 65534 at character 9",
                "a** => nested quantifiers at character 3",
                "*a => quantifier without anything to repeat at character 1",
                "[[:no:]] => POSIX class at character 2",
                "\\p{Greek} => Unicode property at character 1",
                "\\y => escape \\y without an equivalent at character 1",
                "\\x{110000} => character code outside of Unicode at character 1",
                "(?i)\u00e9 => letter beyond ASCII where case is ignored, at character 5",
                "(?<=a+)b => look-behind of no fixed length at character 1",
            })
    void saysWhyThereIsNoTranslation(String source, String reason) {
        Translation translation = PatternTranslator.explain(Product.PVE, source);

        assertThat(translation.complete()).isFalse();
        assertThat(translation.pattern()).isEqualTo(PatternTranslator.translate(Product.PVE, source));
        assertThat(translation.pattern().ecma()).isEmpty();
        assertThat(translation.pattern().java()).isEmpty();
        assertThat(translation.problems()).containsExactly("no ECMA-262 or Java form: " + reason);
    }

    @Test
    void refusesInRustWhatOnlyPerlHas() {
        for (String source :
                new String[] {"/a(?=b)/", "/(?>a)/", "/[a&&b]/", "/[a[b]]/", "/\\<a/", "/a\\Z/", "/(?R)a/"}) {
            assertThat(PatternTranslator.explain(Product.PBS, source).problems())
                    .as(source)
                    .hasSize(1);
        }
        assertThat(PatternTranslator.explain(Product.PBS, "/ab(?=c)/").problems())
                .containsExactly("no ECMA-262 or Java form: group of a kind that has no equivalent at character 4");
    }

    @Test
    void givesTheJavaFormWhereOnlyEcmaCannotSayIt() {
        Translation translation = PatternTranslator.explain(Product.PVE, "\\p{Lu}[\\x{1F600}-\\x{1F64F}]");

        assertThat(translation.pattern().java()).hasValue("^\\p{Lu}[\\x{1F600}-\\x{1F64F}]\\n?\\z");
        assertThat(translation.pattern().ecma()).isEmpty();
        assertThat(translation.problems()).containsExactly("no ECMA-262 form: Unicode property Lu");
    }
}
