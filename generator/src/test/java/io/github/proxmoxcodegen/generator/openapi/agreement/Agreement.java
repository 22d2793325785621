package io.github.proxmoxcodegen.generator.openapi.agreement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.openapi.OpenApiDocument;
import io.github.proxmoxcodegen.model.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How often a document gives requests the server's verdict.
 *
 * @param plain how many requests involve no named format
 * @param plainAgreed how many of those get the server's verdict
 * @param named how many requests involve a named format
 * @param namedAgreed how many of those get the server's verdict
 * @param finalNewline how many the server takes only because its expressions overlook a line feed at the very end, which
 *     those of a document are not meant to do
 * @param notChecked how many have a value that the vectors let pass unchecked, for lack of the package that knows its
 *     format, while the document knows better
 * @param fileName how many the server refuses for the name of an uploaded file, which a document, where the file itself
 *     stands in that place, cannot limit
 * @param unexplained the others, with what the document has to say
 */
record Agreement(
        int plain,
        int plainAgreed,
        int named,
        int namedAgreed,
        int finalNewline,
        int notChecked,
        int fileName,
        List<String> unexplained) {

    /** Formats that the validator behind the vectors did not have. */
    private static final Set<String> NOT_CHECKED_THERE =
            Set.of("pve-userid", "pve-sdn-fabric-wireguard-interface", "pve-sdn-dhcp-range");

    static Agreement of(Api api, List<RequestVector> vectors) {
        DocumentValidator validator = new DocumentValidator(OpenApiDocument.of(api, OpenApiVersion.V3_1));
        int[] asked = new int[2];
        int[] agreed = new int[2];
        int finalNewline = 0;
        int notChecked = 0;
        int fileName = 0;
        List<String> unexplained = new ArrayList<>();
        for (RequestVector vector : vectors) {
            List<String> violations = validator.violations(vector);
            int kind = NamedFormats.involved(api, vector) ? 1 : 0;
            asked[kind]++;
            if (violations.isEmpty() == vector.accepted()) {
                agreed[kind]++;
            } else if (vector.accepted()
                    && validator.violations(withoutFinalNewlines(vector)).isEmpty()) {
                finalNewline++;
            } else if (vector.accepted() && NamedFormats.involved(api, vector, NOT_CHECKED_THERE)) {
                notChecked++;
            } else if (onlyTheFileNameIsRefused(vector) && violations.isEmpty()) {
                fileName++;
            } else {
                unexplained.add(vector + " but the document says " + violations);
            }
        }
        return new Agreement(asked[0], agreed[0], asked[1], agreed[1], finalNewline, notChecked, fileName, unexplained);
    }

    private static boolean onlyTheFileNameIsRefused(RequestVector vector) {
        return vector.path().endsWith("/upload")
                && vector.errors().size() == 1
                && vector.errors().has("filename");
    }

    private static RequestVector withoutFinalNewlines(RequestVector vector) {
        ObjectNode params = JsonNodeFactory.instance.objectNode();
        vector.params().properties().forEach(entry -> {
            String text = entry.getValue().asText();
            boolean cut = entry.getValue().isTextual() && text.endsWith("\n");
            params.set(entry.getKey(), cut ? TextNode.valueOf(text.substring(0, text.length() - 1)) : entry.getValue());
        });
        return vector.with(params);
    }

    @Override
    public String toString() {
        return "OpenAPI 3.1 and the server agree on %d of %d requests without named formats and on %d of %d with them;"
                        .formatted(plainAgreed, plain, namedAgreed, named)
                + " %d differ by a final line feed, %d in formats that the vectors did not check, %d in the name of an uploaded file, %d unexplained"
                        .formatted(finalNewline, notChecked, fileName, unexplained.size());
    }
}
