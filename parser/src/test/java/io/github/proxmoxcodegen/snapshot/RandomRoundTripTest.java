package io.github.proxmoxcodegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the model can hold, a snapshot gives back. */
class RandomRoundTripTest {

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll long seed, @ForAll @IntRange(max = 12) int size)
            throws InvalidInputException, IOException {
        Api api = RandomApis.api(seed, size);
        String text = SnapshotWriter.write(api);
        Api read = SnapshotReader.read(new StringReader(text), new Diagnostics("random"));
        assertThat(read).isEqualTo(api);
        assertThat(SnapshotWriter.write(read)).isEqualTo(text);
    }

    @Property(tries = 50)
    void textIsPlainAsciiInLines(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        String text = SnapshotWriter.write(RandomApis.api(seed, size));
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
        assertThat(text).endsWith("\n").doesNotContain(" \n");
    }
}
