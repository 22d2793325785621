package io.github.proxmoxcodegen.pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The engines whose word counts, where this machine has them. */
final class Judges {

    private Judges() {}

    /** A question to Perl. */
    record Question(Product product, String source, String value) {}

    /** Verdicts of ECMA-262 on the values of one expression: a 1 or a 0 for each, or the text of an error. */
    record EcmaVerdicts(String plain, String unicode) {}

    static boolean perlIsThere() {
        return isThere("perl", "-v");
    }

    static boolean nodeIsThere() {
        return isThere("node", "--version");
    }

    /** For each question {@code 1} or {@code 0}, or {@code E} where the expression does not compile. */
    static List<String> perl(List<Question> questions) {
        StringBuilder input = new StringBuilder();
        for (Question question : questions) {
            input.append(question.product().id())
                    .append('\t')
                    .append(hex(question.source()))
                    .append('\t')
                    .append(hex(question.value()))
                    .append('\n');
        }
        return run("perl", "judge.pl", input.toString()).lines().toList();
    }

    static List<EcmaVerdicts> ecma(List<String> expressions, List<List<String>> values) {
        try {
            StringWriter input = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(input)) {
                json.writeStartArray();
                for (int i = 0; i < expressions.size(); i++) {
                    json.writeStartObject();
                    json.writeStringField("expression", expressions.get(i));
                    json.writeArrayFieldStart("values");
                    for (String value : values.get(i)) {
                        json.writeString(value);
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            List<EcmaVerdicts> verdicts = new ArrayList<>();
            try (JsonParser json = new JsonFactory().createParser(run("node", "judge.js", input.toString()))) {
                json.nextToken();
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    verdicts.add(new EcmaVerdicts(json.nextTextValue(), json.nextTextValue()));
                    json.nextToken();
                }
            }
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isThere(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(String interpreter, String script, String input) {
        try {
            Path folder = Files.createTempDirectory("judge");
            Path code = folder.resolve(script);
            Path in = folder.resolve("in");
            Path out = folder.resolve("out");
            try (InputStream resource = Objects.requireNonNull(Judges.class.getResourceAsStream(script), script)) {
                Files.copy(resource, code);
            }
            Files.writeString(in, input);
            Process process = new ProcessBuilder(interpreter, code.toString())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(interpreter + " did not answer");
            }
            String answer = Files.readString(out);
            for (Path file : List.of(code, in, out, folder)) {
                Files.delete(file);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
