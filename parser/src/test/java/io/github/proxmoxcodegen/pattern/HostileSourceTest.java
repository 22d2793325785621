package io.github.proxmoxcodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a stranger's apidoc has for a pattern, there is an answer, and a translation that exists can be used. */
class HostileSourceTest {

    private static final String PARTS =
            "()[]{}|*+?^$.\\/-:,=!<>&#'\"PidmsxuwDSbAzZpNxoQERkgc0129aZ _\n\0\u00e9\u017f\u2028\ud83d\ude00\ud800";

    @ParameterizedTest
    @EnumSource(Product.class)
    void answersAnyText(Product product) {
        Random random = new Random(4);
        int translated = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                source.append(PARTS.charAt(random.nextInt(PARTS.length())));
            }
            translated += usable(product, source.toString()) ? 1 : 0;
        }
        assertThat(translated).isGreaterThan(500);
    }

    @Test
    void answersTextThatIsCutOff() {
        for (PatternSamples samples : PatternSamples.read(PatternSamples.REAL)) {
            String source = samples.source();
            for (int end = 0; end < source.length(); end += 1 + source.length() / 200) {
                usable(samples.product(), source.substring(0, end));
            }
        }
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        String source = "(".repeat(10_000) + "a" + ")".repeat(10_000);

        assertThat(PatternTranslator.explain(Product.PVE, source).problems())
                .containsExactly("no ECMA-262 or Java form: groups nested deeper than 100 at character 101");
        assertThat(usable(Product.PBS, "/" + "a" + "*".repeat(10_000) + "/")).isFalse();
        assertThat(usable(Product.PVE, "(".repeat(90) + "a" + ")+".repeat(90))).isTrue();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(usable(Product.PVE, "a".repeat(32_768))).isTrue();
        assertThat(PatternTranslator.explain(Product.PVE, "a".repeat(32_769)).problems())
                .containsExactly("no ECMA-262 or Java form: longer than 32768 characters");
    }

    @Test
    void refusesCountsThatMultiply() {
        assertThat(usable(Product.PVE, "[0-9a-zA-Z!=]{0,4096}")).isTrue();
        assertThat(PatternTranslator.explain(Product.PVE, "((a{1000}){1000}){1000}")
                        .problems())
                .containsExactly("no ECMA-262 or Java form: counts that multiply to more than 200000 parts");
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(usable(Product.PVE, "a\ud800")).isFalse();
    }

    private static boolean usable(Product product, String source) {
        Translation translation = PatternTranslator.explain(product, source);
        Pattern pattern = translation.pattern();
        pattern.java().ifPresent(java.util.regex.Pattern::compile);
        assertThat(pattern.source()).isEqualTo(source);
        assertThat(translation.problems().isEmpty())
                .isEqualTo(pattern.java().isPresent() && pattern.ecma().isPresent());
        return translation.complete();
    }
}
