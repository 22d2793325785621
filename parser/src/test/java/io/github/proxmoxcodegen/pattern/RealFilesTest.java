package io.github.proxmoxcodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The real apidoc files, where this checkout has them beside it. */
class RealFilesTest {

    private static final Path FILES = Path.of("../../shared/apidoc");
    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, true)
            .build();

    @Test
    void theSampleFileHasEveryPatternOfTheEightFiles() throws IOException {
        assumeThat(Files.isDirectory(FILES))
                .as("the apidoc files are beside the checkout: without them only the stored patterns are tested")
                .isTrue();
        Set<String> real = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> folder = Files.list(FILES)) {
            files = folder.filter(file -> file.toString().endsWith(".js.gz")).toList();
        }
        for (Path file : files) {
            String product = file.getFileName().toString().substring(0, 3);
            addPatterns(file, product + " ", real);
        }

        assertThat(files).hasSize(8);
        Set<String> stored = PatternSamples.read(PatternSamples.REAL).stream()
                .map(samples -> samples.product().id() + " " + samples.source())
                .collect(Collectors.toSet());
        assertThat(stored).isEqualTo(real);
    }

    private static void addPatterns(Path file, String prefix, Set<String> to) throws IOException {
        try (Reader text =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            // The array starts behind the name of a constant, and other code comes after it.
            int read = text.read();
            while (read != '=' && read >= 0) {
                read = text.read();
            }
            try (JsonParser json = JSON.createParser(text)) {
                json.nextToken();
                for (int depth = 1; depth > 0; ) {
                    JsonToken token = json.nextToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    if (token == JsonToken.VALUE_STRING && "pattern".equals(json.currentName())) {
                        to.add(prefix + json.getText());
                    }
                }
            }
        }
    }
}
