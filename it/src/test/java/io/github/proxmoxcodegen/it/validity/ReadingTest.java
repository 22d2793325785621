package io.github.proxmoxcodegen.it.validity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.tools.NodeTools;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;

/** The libraries that most tools read OpenAPI with take the documents, and YAML says what JSON says. */
final class ReadingTest {

    private static final String DOCUMENTS = "io.github.proxmoxcodegen.it.documents.Documents#checked";
    /** More than the few megabytes at which YAML readers stop on their own. */
    private static final int CODE_POINTS = 64 << 20;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void swaggerParserHasNothingToSay(Document document) throws IOException {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);

        SwaggerParseResult result =
                new OpenAPIV3Parser().readContents(Files.readString(document.json()), null, options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).hasSameSizeAs(document.tree().path("paths"));
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void yamlSaysWhatJsonSays(Document document) throws IOException {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(CODE_POINTS);
        ObjectMapper yaml =
                new ObjectMapper(YAMLFactory.builder().loaderOptions(limits).build());

        String fromYaml = json.writeValueAsString(yaml.readTree(document.yaml().toFile()));

        assertThat(fromYaml.equals(json.writeValueAsString(document.tree()))).isTrue();
    }

    /** Words like {@code no} and numbers like {@code 0777} mean different things in YAML 1.1 and 1.2. */
    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void yamlSaysTheSameToReadersOfYaml12(Document document) throws IOException {
        Run.Outcome outcome = NodeTools.node(
                        Project.testFile("node", "same-as-json.mjs").toString())
                .with(NodeTools.file("js-yaml").toString())
                .with(document.yaml().toString(), document.json().toString())
                .outcome();

        assertThat(outcome.everything()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }
}
