package io.github.proxmoxcodegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ApiRewriter;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationKey;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotWriterTest {

    @Test
    void everyConstructHasItsPlaceInTheText() throws IOException {
        assertThat(SnapshotWriter.write(SampleApi.api())).isEqualTo(sample());
    }

    @Test
    void theTextOfEveryConstructGivesTheModelBack() throws Exception {
        Api read = SnapshotReader.read(new StringReader(sample()), new Diagnostics("sample"));
        assertThat(read).isEqualTo(SampleApi.api());
    }

    @Test
    void noWordsOfTheSourceAreWritten() throws IOException {
        Api wordy = new Talker().rewrite(SampleApi.api());
        assertThat(wordy).isNotEqualTo(SampleApi.api());
        assertThat(SnapshotWriter.write(wordy)).isEqualTo(sample());
    }

    @Test
    void theLocaleDoesNotMatter() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SnapshotWriter.write(SampleApi.api())).isEqualTo(sample());
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(SnapshotWriter.write(SampleApi.api())).isEqualTo(sample());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(SnapshotWriterTest.class.getResourceAsStream("sample.snapshot"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    /** Puts words wherever the model has room for them, others each time. */
    private static final class Talker extends ApiRewriter {

        private int count;

        private Optional<String> words() {
            return Optional.of("blah " + count++);
        }

        @Override
        protected Operation operation(Operation operation) {
            return operation.withWords(words(), words());
        }

        @Override
        protected Parameters parameters(OperationKey operation, Parameters parameters) {
            return new Parameters(parameters.list(), parameters.additional(), parameters.unchecked(), words());
        }

        @Override
        protected Permissions permissions(OperationKey operation, Permissions permissions) {
            return permissions.withDescription(words());
        }

        @Override
        protected Schema schema(Schema schema) {
            Annotations annotations = schema.annotations();
            return schema.withAnnotations(
                    annotations.withProse(new Prose(words(), words(), words(), words(), words())));
        }
    }
}
