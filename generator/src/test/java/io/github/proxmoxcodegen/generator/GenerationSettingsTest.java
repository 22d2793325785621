package io.github.proxmoxcodegen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxcodegen.generator.emit.DocumentFormat;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GenerationSettingsTest {

    private static final Api API = new Api(Product.PVE, Optional.of("9.2.3"), List.of());

    private static GenerationSettings settings(List<String> emitters, List<String> versions, List<String> formats) {
        return new GenerationSettings(
                emitters,
                Optional.empty(),
                List.of(),
                List.of(),
                versions,
                formats,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void withoutOptionsWritesOneOpenApiDocumentBelowBuild() throws GenerationException {
        GenerationRequest request = settings(List.of(), List.of(), List.of()).request(API, "pve-9.2.3");

        assertThat(request.emitters()).containsExactly("openapi");
        assertThat(request.output()).isEqualTo(Path.of("build/openapi"));
        assertThat(request.options().label()).isEqualTo("pve-9.2.3");
        assertThat(request.options().openApiVersions()).containsExactly(OpenApiVersion.V3_1);
        assertThat(request.options().formats()).containsExactly(DocumentFormat.JSON);
    }

    @Test
    void takesListsWithCommasRepetitionSpacesAndAnyCase() throws GenerationException {
        GenerationRequest request = new GenerationSettings(
                        List.of("openapi"),
                        Optional.of(Path.of("x")),
                        List.of("/nodes, /cluster", "/access"),
                        List.of("Pools"),
                        List.of("3.0,3.1.0", "3.0.3"),
                        List.of("YAML", "json", "yaml"),
                        Optional.empty(),
                        Optional.empty())
                .request(API, "x");

        assertThat(request.output()).isEqualTo(Path.of("x"));
        assertThat(request.includes()).containsExactly("/nodes", "/cluster", "/access");
        assertThat(request.options().openApiVersions()).containsExactly(OpenApiVersion.V3_0, OpenApiVersion.V3_1);
        assertThat(request.options().formats()).containsExactly(DocumentFormat.YAML, DocumentFormat.JSON);
    }

    @Test
    void namesTheOptionAndItsValuesWhenOneIsUnknown() {
        assertThatThrownBy(() -> settings(List.of(), List.of("2.0"), List.of()).request(API, "x"))
                .isInstanceOf(GenerationException.class)
                .hasMessage("--openapi-version 2.0 is unknown; there are: 3.1, 3.0");
        assertThatThrownBy(() -> settings(List.of(), List.of(), List.of("xml")).request(API, "x"))
                .hasMessage("--format xml is unknown; there are: json, yaml");
        assertThatThrownBy(
                        () -> settings(List.of("cobol"), List.of(), List.of()).request(API, "x"))
                .hasMessageStartingWith("--emit cobol is unknown; there are: openapi");
    }

    @Test
    void namesTheFaultyOptionApartForFrontEndsThatSpellItDifferently() {
        assertThatThrownBy(() -> settings(List.of(), List.of("2.0"), List.of()).validate())
                .isInstanceOfSatisfying(GenerationException.class, failure -> {
                    assertThat(failure.option()).isEqualTo("openapi-version");
                    assertThat(failure.complaint()).isEqualTo("2.0 is unknown; there are: 3.1, 3.0");
                });
    }

    @Test
    void tellsWhatABuildHasToDoWithTheFiles() throws GenerationException {
        assertThat(settings(List.of(), List.of(), List.of()).outputKinds()).containsExactly(OutputKind.RESOURCES);
    }
}
