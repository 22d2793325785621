package io.github.proxmoxcodegen.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 20, 64, 65, 600})
    void everyKeyIsFoundAtItsPlaceAndNothingElse(int size) {
        // Alike in length, first, middle and last character.
        List<String> keys = IntStream.range(0, size)
                .mapToObj(i -> "a%04dm%04dz".formatted(i * 7, size - i))
                .toList();
        KeyTable table = new KeyTable(keys);

        for (int i = 0; i < size; i++) {
            String text = "," + keys.get(i) + "=";
            assertThat(table.find(text, 1, text.length() - 1)).isEqualTo(i);
            assertThat(table.find(text, 1, text.length())).isEqualTo(KeyTable.UNKNOWN);
            assertThat(table.find(text, 2, text.length() - 1)).isEqualTo(KeyTable.UNKNOWN);
        }
        assertThat(table.find("", 0, 0)).isEqualTo(KeyTable.UNKNOWN);
        assertThat(table.find("a9999m9999z", 0, 11)).isEqualTo(KeyTable.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "net0", "ä€\ud83d\ude00"})
    void keysMayBeShortAndOfAnyCharacters(String key) {
        KeyTable table = new KeyTable(List.of("other", key));

        assertThat(table.find("x" + key + "x", 1, key.length() + 1)).isEqualTo(1);
    }
}
