package io.github.proxmoxcodegen.cli.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.cli.console.TextWrap;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.util.List;

/** Operations, one in a line ({@code inspect --ops}). */
public final class OperationList {

    private static final int METHOD = 8;
    private static final int WIDEST_PATH = 44;

    private final Product product;
    private final List<Operation> operations;

    public OperationList(Product product, List<Operation> operations) {
        this.product = product;
        this.operations = List.copyOf(operations);
    }

    /** Lines of whatever length it takes, with method, path and summary aligned. */
    public String text(Paint paint) {
        int paths = operations.stream()
                .mapToInt(operation -> operation.path().length())
                .max()
                .orElse(0);
        return text(paths, Integer.MAX_VALUE, paint);
    }

    /** Lines that fit a terminal; what does not fit is cut. */
    public String text(int width, Paint paint) {
        return text(WIDEST_PATH, width, paint);
    }

    private String text(int paths, int width, Paint paint) {
        StringBuilder text = new StringBuilder();
        for (Operation operation : operations) {
            String method = operation.method().name();
            String path = Printable.line(operation.path());
            String gap = " ".repeat(Math.max(0, paths - path.length()) + 2);
            String summary = operation.summary().map(Printable::line).orElse("");
            int room = width - METHOD;
            String shownPath = TextWrap.cut(path, room);
            int left = room - path.length() - gap.length();
            String shownSummary = left < 8 ? "" : gap + paint.apply(Style.FAINT, TextWrap.cut(summary, left));
            text.append(paint.apply(style(operation), method))
                    .append(" ".repeat(METHOD - method.length()))
                    .append(shownPath)
                    .append(summary.isEmpty() ? "" : shownSummary)
                    .append('\n');
        }
        return text.toString();
    }

    /** The same as a JSON array. */
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Operation operation : operations) {
            json.writeStartObject();
            OperationJson.writeIdentity(json, product, operation);
            json.writeNumberField("parameters", operation.parameters().list().size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The category of an operation, as filters compare it. */
    public static String category(Product product, Operation operation) {
        return Category.of(product, operation.path()).title();
    }

    private static Style style(Operation operation) {
        return switch (operation.method()) {
            case GET -> Style.GREEN;
            case POST -> Style.YELLOW;
            case PUT -> Style.CYAN;
            case DELETE -> Style.RED;
        };
    }
}
