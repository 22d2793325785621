package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out an operation: a line of traits, a line for who may call it, a line for each parameter, a line for the answer. */
final class OperationText {

    private final SchemaText schemas;
    private final AttributeText attributes;

    OperationText(SchemaText schemas, AttributeText attributes) {
        this.schemas = schemas;
        this.attributes = attributes;
    }

    /** The method with what describes the operation as a whole. */
    Layout head(Operation operation) {
        OperationTraits traits = operation.traits();
        List<Layout> pieces = new ArrayList<>();
        pieces.add(new Layout.Atom(operation.method().name()));
        operation.name().ifPresent(name -> pieces.add(Layout.wrapped("name=", Words.spell(name), "")));
        flag(pieces, traits.isProtected(), "protected");
        flag(pieces, !traits.tokenAllowed(), "no-token");
        flag(pieces, traits.downloadAllowed(), "download-allowed");
        flag(pieces, traits.exposesCredentials(), "expose-credentials");
        flag(pieces, traits.unstable(), "unstable");
        flag(pieces, operation.parameters().unchecked(), "unchecked");
        traits.proxy()
                .ifPresent(proxy -> pieces.add(proxy.parameter()
                        .map(name -> Layout.wrapped("proxy=", Words.spell(name), ""))
                        .orElse(new Layout.Atom("proxy"))));
        if (traits.transfer() != OperationTraits.Transfer.NONE) {
            pieces.add(new Layout.Atom("transfer=" + word(traits.transfer())));
        }
        pieces.addAll(attributes.of(operation.extensions()));
        return Layout.row(pieces);
    }

    /** Everything that belongs below {@link #head}, one line each. */
    List<Layout> body(Operation operation) {
        List<Layout> lines = new ArrayList<>();
        lines.add(line("permit", PermissionText.of(operation.permissions())));
        operation.parameters().list().forEach(parameter -> lines.add(parameter(operation, parameter)));
        if (!operation.parameters().additional().equals(Additional.FORBIDDEN)) {
            lines.add(
                    line("additional", schemas.additional(operation.parameters().additional())));
        }
        lines.add(line("returns", schemas.use(operation.returns())));
        return lines;
    }

    private Layout parameter(Operation operation, Parameter parameter) {
        List<Layout> marks = new ArrayList<>();
        ParameterLocation implied =
                PathTemplates.impliedLocation(operation.method(), operation.path(), parameter.name());
        if (parameter.location() != implied) {
            marks.add(new Layout.Atom("in=" + word(parameter.location())));
        }
        flag(marks, !parameter.declared(), "undeclared");
        return line("param", schemas.property(parameter.property(), marks));
    }

    /** The word for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void flag(List<Layout> pieces, boolean set, String word) {
        if (set) {
            pieces.add(new Layout.Atom(word));
        }
    }

    private static Layout line(String keyword, Layout rest) {
        return Layout.row(List.of(new Layout.Atom(keyword), rest));
    }
}
