package io.github.proxmoxcodegen.cli.validate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers as JSON, in the form in which verdicts are recorded. */
final class AnswerJson {

    private AnswerJson() {}

    /** The members of the answer's object: {@code errors}, or {@code parsed} and {@code printed}. */
    static Map<String, Object> members(Answer answer) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (answer instanceof Answer.Errors errors) {
            members.put("errors", errors.kinds());
        } else if (answer instanceof Answer.Parsed parsed) {
            members.put("parsed", parsed.parts());
            members.put("printed", parsed.printed());
        }
        return members;
    }

    /** Writes an answer as one object. */
    static void write(JsonGenerator json, Answer answer) throws IOException {
        json.writeStartObject();
        if (answer instanceof Answer.Errors errors) {
            write(json, "errors", errors.kinds());
        } else if (answer instanceof Answer.Parsed parsed) {
            write(json, "parsed", parsed.parts());
            json.writeStringField("printed", wellFormed(parsed.printed()));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            json.writeStringField(wellFormed(entry.getKey()), wellFormed(entry.getValue()));
        }
        json.writeEndObject();
    }

    /** Half of a surrogate pair, which JSON can spell, cannot be written in UTF-8; it is replaced. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xfffd : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
