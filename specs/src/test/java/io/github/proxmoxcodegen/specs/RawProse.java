package io.github.proxmoxcodegen.specs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The words of a raw file, found without our own reader. */
final class RawProse {

    private static final Set<String> KEYWORDS =
            Set.of("description", "verbose_description", "title", "typetext", "format_description");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]*");

    private RawProse() {}

    /** Every text under a keyword for prose that is not spelled like a name. */
    static Set<String> of(Path file) throws IOException {
        String content;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> texts = new TreeSet<>();
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        try (JsonParser json = factory.createParser(content.substring(content.indexOf('[', content.indexOf('='))))) {
            int depth = 0;
            do {
                JsonToken token = json.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING
                        && json.currentName() != null
                        && KEYWORDS.contains(json.currentName())
                        && !NAME.matcher(json.getText().strip()).matches()) {
                    texts.add(json.getText());
                }
            } while (depth > 0);
        }
        return texts;
    }
}
