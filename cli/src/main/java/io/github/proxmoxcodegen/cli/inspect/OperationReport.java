package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.cli.console.TextWrap;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One operation as a page of text ({@code inspect METHOD PATH}). */
public final class OperationReport {

    private static final int LABEL = 13;

    private final Product product;
    private final Operation operation;
    private final int width;
    private final Paint paint;

    private OperationReport(Product product, Operation operation, int width, Paint paint) {
        this.product = product;
        this.operation = operation;
        this.width = width;
        this.paint = paint;
    }

    /** The page, wrapped to a width, with a final newline. */
    public static String text(Product product, Operation operation, int width, Paint paint) {
        return new OperationReport(product, operation, width, paint).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append(paint.apply(Style.BOLD, operation.method() + " " + Printable.line(operation.path())))
                .append('\n');
        operation.summary().ifPresent(summary -> wrap(text, Printable.line(summary)));
        operation.description().ifPresent(description -> {
            text.append('\n');
            wrap(text, Printable.line(description));
        });
        text.append('\n');
        field(text, "category", List.of(Category.of(product, operation.path()).title()));
        operation.name().ifPresent(name -> field(text, "name", List.of(Printable.line(name))));
        field(text, "permissions", permissions());
        List<String> traits = traits();
        if (!traits.isEmpty()) {
            field(text, "traits", traits);
        }
        text.append('\n').append(parameters()).append('\n').append(returns());
        return text.toString();
    }

    private List<String> permissions() {
        List<String> lines = new ArrayList<>(PermissionText.of(operation.permissions()));
        operation
                .permissions()
                .description()
                .ifPresent(description -> lines.addAll(TextWrap.lines(Printable.line(description), width - LABEL)));
        if (!operation.traits().tokenAllowed()) {
            lines.add("not with an API token");
        }
        return lines;
    }

    private List<String> traits() {
        OperationTraits traits = operation.traits();
        List<String> lines = new ArrayList<>();
        traits.proxy()
                .ifPresent(proxy -> lines.add(proxy.parameter()
                        .map(parameter -> "answered by the node that {" + Printable.line(parameter) + "} names")
                        .orElse("answered by a node that the server chooses")));
        if (traits.isProtected()) {
            lines.add("runs in the privileged daemon");
        }
        if (traits.downloadAllowed()) {
            lines.add("may answer with a file instead of JSON");
        }
        if (traits.exposesCredentials()) {
            lines.add("uses the credentials of the caller");
        }
        if (traits.unstable()) {
            lines.add("unstable: its publisher may change it at any time");
        }
        switch (traits.transfer()) {
            case NONE -> {}
            case DOWNLOAD -> lines.add("answers with a stream of bytes");
            case UPLOAD -> lines.add("takes a stream of bytes as its body");
            case UPGRADE -> lines.add("upgrades the connection to another protocol");
        }
        return lines;
    }

    private String parameters() {
        Listing listing = new Listing();
        MemberRows rows = new MemberRows(listing);
        for (Parameter parameter : operation.parameters().list()) {
            rows.add(
                    parameter.property(),
                    parameter.required(),
                    parameter.location().name().toLowerCase(Locale.ROOT));
        }
        String others = others();
        String heading = paint.apply(Style.CYAN, "Parameters");
        if (listing.isEmpty()) {
            return heading + "\n    none" + (others.isEmpty() ? "" : "; " + others) + "\n";
        }
        return heading
                + paint.apply(Style.FAINT, "  * required")
                + "\n"
                + listing.text(width, paint)
                + (others.isEmpty() ? "" : "    " + others + "\n");
    }

    /** What happens to parameters that are not declared, where they are not refused. */
    private String others() {
        if (operation.parameters().unchecked()) {
            return "the server checks none: whatever is sent passes";
        }
        Additional additional = operation.parameters().additional();
        if (additional instanceof Additional.Allowed) {
            return "any other passes unchecked";
        }
        return additional instanceof Additional.Typed typed ? "any other is " + SchemaText.of(typed.schema()) : "";
    }

    private String returns() {
        Listing listing = new Listing();
        new MemberRows(listing).addInside(operation.returns());
        String description = MemberRows.description(operation.returns());
        StringBuilder text = new StringBuilder(paint.apply(Style.CYAN, "Returns"));
        text.append('\n');
        TextWrap.lines(SchemaText.of(operation.returns()), width - 4)
                .forEach(line -> text.append("    ").append(line).append('\n'));
        TextWrap.lines(description, width - 4)
                .forEach(line -> text.append("    ")
                        .append(paint.apply(Style.FAINT, line))
                        .append('\n'));
        return text.append(listing.text(width, paint)).toString();
    }

    private void field(StringBuilder text, String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String lead =
                    i == 0 ? paint.apply(Style.CYAN, label) + " ".repeat(LABEL - label.length()) : " ".repeat(LABEL);
            text.append(lead).append(lines.get(i)).append('\n');
        }
    }

    private void wrap(StringBuilder text, String paragraph) {
        TextWrap.lines(paragraph, width).forEach(line -> text.append(line).append('\n'));
    }
}
