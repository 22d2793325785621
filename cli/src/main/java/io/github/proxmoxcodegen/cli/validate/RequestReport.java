package io.github.proxmoxcodegen.cli.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Quantity;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.ViolationJson;
import io.github.proxmoxcodegen.validation.OperationValidator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The verdict on one request.
 *
 * @param validator checked it
 * @param violations what is wrong, sorted by path
 */
public record RequestReport(OperationValidator validator, List<Violation> violations) {

    public RequestReport {
        violations = List.copyOf(violations);
    }

    /** Whether nothing is wrong. */
    public boolean valid() {
        return violations.isEmpty();
    }

    /** For people: every violation with its path, what is wrong, and what to do. */
    public String text(Paint paint) {
        Operation operation = validator.operation();
        StringBuilder text = new StringBuilder()
                .append(paint.apply(Style.BOLD, operation.method() + " " + Printable.line(operation.path())))
                .append(": ");
        if (valid()) {
            return text.append(paint.apply(Style.GREEN, "valid")).append('\n').toString();
        }
        text.append(paint.apply(Style.RED, Quantity.of(violations.size(), "violation")))
                .append('\n');
        Hints hints = new Hints(validator);
        for (Violation violation : violations) {
            String path = violation.path().toString();
            text.append("\n  ")
                    .append(paint.apply(Style.BOLD, path.isEmpty() ? "request" : Printable.line(path)))
                    .append(": ")
                    .append(Printable.line(violation.message()))
                    .append(paint.apply(Style.FAINT, " [" + violation.kind().code() + "]"))
                    .append('\n');
            String hint = hints.of(violation);
            if (!hint.isEmpty()) {
                text.append("    ")
                        .append(paint.apply(Style.CYAN, "hint:"))
                        .append(' ')
                        .append(Printable.line(hint))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** For machines: the violations as Pydantic gives them, and the {@code errors} that a server answers. */
    public void writeTo(JsonGenerator json) throws IOException {
        Operation operation = validator.operation();
        json.writeStartObject();
        json.writeStringField("method", operation.method().name());
        json.writeStringField("path", operation.path());
        json.writeBooleanField("valid", valid());
        json.writeFieldName("violations");
        try (JsonParser rendered = new JsonFactory().createParser(ViolationJson.render(violations))) {
            rendered.nextToken();
            json.copyCurrentStructure(rendered);
        }
        json.writeObjectFieldStart("errors");
        for (Map.Entry<String, String> error : ServerErrors.of(violations).entrySet()) {
            json.writeStringField(AnswerJson.wellFormed(error.getKey()), AnswerJson.wellFormed(error.getValue()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
