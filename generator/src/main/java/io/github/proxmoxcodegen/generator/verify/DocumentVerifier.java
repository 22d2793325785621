package io.github.proxmoxcodegen.generator.verify;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads OpenAPI documents with swagger-parser and collects what it complains about. */
public final class DocumentVerifier {

    /** The parser refuses YAML of more than 3 MB unless this property says otherwise before its first use. */
    private static final String YAML_LIMIT = "maxYamlCodePoints";

    private DocumentVerifier() {}

    /** What is wrong with documents in JSON or YAML; empty when all is well. */
    public static List<DocumentFinding> verify(List<Artifact> documents) {
        if (System.getProperty(YAML_LIMIT) == null) {
            System.setProperty(YAML_LIMIT, Integer.toString(Integer.MAX_VALUE));
        }
        List<DocumentFinding> findings = new ArrayList<>();
        for (Artifact document : documents) {
            read(document).forEach(message -> findings.add(new DocumentFinding(document.path(), message)));
        }
        return findings;
    }

    private static List<String> read(Artifact document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false); // references stay inside our documents, and nothing may be fetched
        SwaggerParseResult result = new OpenAPIV3Parser()
                .readContents(new String(document.content(), StandardCharsets.UTF_8), List.of(), options);
        List<String> messages = new ArrayList<>();
        if (result.getMessages() != null) {
            messages.addAll(result.getMessages());
        }
        if (result.getOpenAPI() == null && messages.isEmpty()) {
            messages.add("no OpenAPI document was recognised");
        }
        return messages;
    }
}
