package io.github.proxmoxcodegen.runtime.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A value and what a format says about it.
 *
 * @param format the name of the format
 * @param accepted whether the value follows it
 * @param value the value
 */
record FormatSample(String format, boolean accepted, String value) {

    /** All samples of the resource {@code samples.txt}. */
    static List<FormatSample> all() {
        List<FormatSample> samples = new ArrayList<>();
        String format = "";
        for (String line : lines("samples.txt")) {
            if (line.startsWith("+ ") || line.startsWith("- ")) {
                samples.add(new FormatSample(format, line.charAt(0) == '+', unescape(line.substring(2))));
            } else if (!line.startsWith("#")) {
                format = line;
            }
        }
        return samples;
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
    }

    /** The lines of a resource that are not empty. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(FormatSample.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
