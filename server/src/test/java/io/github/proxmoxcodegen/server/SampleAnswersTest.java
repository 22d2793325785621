package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.validation.ApiValidator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers made up from schemas satisfy them, for every operation of every pinned release. */
final class SampleAnswersTest {

    static Stream<SpecEntry> releases() {
        return SpecCatalog.pinned().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everySampleSatisfiesItsSchema(SpecEntry release) throws Exception {
        Api api = release.load();
        ApiValidator validator = ApiValidator.of(api);
        TreeMap<String, List<Violation>> wrong = new TreeMap<>();
        for (Operation operation : api.operations().toList()) {
            List<Violation> violations = validator
                    .operation(operation.method(), operation.path())
                    .orElseThrow()
                    .response()
                    .violations(SchemaSamples.of(operation.returns()));
            if (!violations.isEmpty()) {
                wrong.put(operation.key().toString(), violations);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
