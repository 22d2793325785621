package io.github.proxmoxcodegen.cli.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers some lines, one after the other, and writes a line for each. */
final class LineAnswerer {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final BatchEngine engine;
    private final boolean compare;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    private final JsonGenerator json;
    private final BatchTally tally = new BatchTally();

    /**
     * Answers lines.
     *
     * @param compare whether to write only how the answers differ from what the lines recorded
     */
    LineAnswerer(BatchEngine engine, boolean compare) throws IOException {
        this.engine = engine;
        this.compare = compare;
        this.json = JSON.createGenerator(out);
    }

    /**
     * What became of lines.
     *
     * @param output what is to be written, in UTF-8
     * @param tally what to count
     */
    record Answered(ByteArrayOutputStream output, BatchTally tally) {}

    /** Answers all lines of a chunk; to be called once. */
    Answered answer(LineChunk chunk) throws IOException {
        if (chunk.isTooLong()) {
            refuse(
                    chunk.firstLine(),
                    new InvalidDataException(
                            "longer than " + (LineChunks.LONGEST_LINE >> 20) + " MiB", "no server takes as much"));
        }
        byte[] bytes = chunk.bytes();
        long number = chunk.firstLine();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (!isBlank(bytes, start, i)) {
                    answer(number, bytes, start, i - start);
                }
                number++;
                start = i + 1;
            }
        }
        json.flush();
        return new Answered(out, tally);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private void answer(long number, byte[] bytes, int offset, int length) throws IOException {
        try {
            BatchLine line = BatchLine.read(bytes, offset, length);
            Answer answer = line.answer(engine);
            if (compare) {
                compare(number, line, answer);
            } else {
                AnswerJson.write(json, answer);
                json.writeRaw('\n');
            }
            tally.answered(answer.valid());
        } catch (InvalidDataException e) {
            refuse(number, e);
        }
    }

    private void refuse(long number, InvalidDataException problem) throws IOException {
        tally.unanswered(new BatchTally.Complaint("line " + number + ": " + problem.getMessage(), problem.hint()));
        if (!compare) {
            json.writeStartObject();
            json.writeNumberField("line", number);
            json.writeStringField("error", problem.getMessage());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void compare(long number, BatchLine line, Answer answer) throws IOException, InvalidDataException {
        Map<String, @Nullable Object> recorded = line.recorded();
        if (recorded.isEmpty()) {
            throw new InvalidDataException(
                    "nothing is recorded to compare with", "a line to compare has errors, or parsed and printed");
        }
        boolean agrees = agrees(recorded, AnswerJson.members(answer));
        tally.compared(agrees);
        if (!agrees) {
            json.writeRaw("line " + number + ": " + line.subject() + ": recorded " + text(recorded) + ", found "
                    + text(answer) + "\n");
        }
    }

    /** Whether all that was recorded was found, and no error was found where none was recorded. */
    private static boolean agrees(Map<String, @Nullable Object> recorded, Map<String, Object> found) {
        return recorded.entrySet().stream()
                        .allMatch(entry -> Objects.equals(plain(entry.getValue()), found.get(entry.getKey())))
                && (recorded.containsKey("errors") || !found.containsKey("errors"));
    }

    /** A recorded value with numbers as the texts that answers have. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> texts = new LinkedHashMap<>();
            map.forEach((key, each) -> texts.put(key, plain(each)));
            return texts;
        }
        String text = WireText.of(value);
        return text == null ? value : text;
    }

    private static String text(Answer answer) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator writer = JSON.createGenerator(text)) {
            AnswerJson.write(writer, answer);
        }
        return text.toString();
    }

    private static String text(Map<String, @Nullable Object> recorded) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator writer = JSON.createGenerator(text)) {
            write(writer, recorded);
        }
        return text.toString();
    }

    private static void write(JsonGenerator writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writer.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.writeFieldName(AnswerJson.wellFormed(String.valueOf(entry.getKey())));
                write(writer, entry.getValue());
            }
            writer.writeEndObject();
        } else {
            writer.writeString(AnswerJson.wellFormed(String.valueOf(value)));
        }
    }
}
