package io.github.proxmoxcodegen.it.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.tools.NodeTools;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No errors and no warnings under the recommended rules of two linters. */
final class LintTest {

    private static final String DOCUMENTS = "io.github.proxmoxcodegen.it.documents.Documents#checked";
    private static final int SPECTRAL_WARNING = 1;

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void redoclyFindsNothing(Document document) throws IOException {
        Run.Outcome outcome = NodeTools.script("@redocly/cli/bin/cli.js")
                .with("lint", "--format=json", "--max-problems=1000000")
                .with("--config=" + Project.testFile("node", "redocly.yaml"))
                .with(document.json().toString())
                .env("REDOCLY_TELEMETRY", "off")
                .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
                .outcome();

        List<String> findings = new ArrayList<>();
        for (JsonNode problem : json(outcome).path("problems")) {
            findings.add(problem.path("severity").asText() + " "
                    + problem.path("ruleId").asText() + " at "
                    + problem.at("/location/0/pointer").asText() + ": "
                    + problem.path("message").asText());
        }
        assertThat(findings).isEmpty();
        assertThat(outcome.exit()).as(outcome.everything()).isZero();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void spectralFindsNothing(Document document) throws IOException {
        Run.Outcome outcome = NodeTools.script("@stoplight/spectral-cli/dist/index.js")
                .with("lint", "--format=json", "--fail-severity=warn")
                .with("--ruleset=" + Project.testFile("node", "spectral.yaml"))
                .with(document.json().toString())
                .outcome();

        List<String> findings = new ArrayList<>();
        for (JsonNode problem : json(outcome)) {
            if (problem.path("severity").asInt() <= SPECTRAL_WARNING) {
                List<String> path = new ArrayList<>();
                problem.path("path").forEach(step -> path.add(step.asText()));
                findings.add(problem.path("code").asText() + " at " + String.join(" > ", path) + ": "
                        + problem.path("message").asText());
            }
        }
        assertThat(findings).isEmpty();
        assertThat(outcome.exit()).as(outcome.everything()).isZero();
    }

    /** What a linter printed; one that fell over printed something else, and is no linter that found nothing. */
    private JsonNode json(Run.Outcome outcome) throws IOException {
        assertThat(outcome.out()).as(outcome.everything()).matches("(?s)\\s*[\\[{].*");
        return mapper.readTree(outcome.out());
    }
}
