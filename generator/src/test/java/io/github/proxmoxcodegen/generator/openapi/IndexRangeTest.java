package io.github.proxmoxcodegen.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.IndexedFamily;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndexRangeTest {

    @ParameterizedTest
    @CsvSource({
        "0,0", "0,2", "0,3", "0,7", "0,9", "0,13", "0,15", "0,30", "0,31", "0,99", "0,255", "5,1203", "98,102", "7,7"
    })
    void matchesExactlyTheNamesOfTheFamily(int first, int last) {
        Pattern pattern = Pattern.compile(IndexRange.pattern(new IndexedFamily("net", first, last)));

        for (int index = 0; index <= last + 1200; index++) {
            assertThat(pattern.matcher("net" + index).find())
                    .as("net" + index)
                    .isEqualTo(index >= first && index <= last);
        }
        for (String other : new String[] {"net", "net[n]", "net00", "net01", "xnet1", "net1x", "net-1", "NET1"}) {
            assertThat(pattern.matcher(other).find()).as(other).isFalse();
        }
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(IndexRange.pattern(new IndexedFamily("net", 0, 31))).isEqualTo("^net(?:[0-9]|[12][0-9]|3[01])$");
    }

    @Test
    void takesThePrefixLiterally() {
        assertThat("a.b1").matches(IndexRange.pattern(new IndexedFamily("a.b", 0, 9)));
        assertThat("axb1").doesNotMatch(IndexRange.pattern(new IndexedFamily("a.b", 0, 9)));
    }
}
