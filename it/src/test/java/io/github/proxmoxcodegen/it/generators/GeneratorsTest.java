package io.github.proxmoxcodegen.it.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.documents.Documents;
import io.github.proxmoxcodegen.it.tools.NodeTools;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.it.tools.Skip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six generators of openapi-generator make code from the OpenAPI 3.0 documents, and what they make compiles unpatched.
 *
 * <p>They take minutes, so a plain build runs the Java client alone. All of them:
 *
 * <pre>mvn verify -Pgenerators -pl it -am -Dtest=GeneratorsTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
final class GeneratorsTest {

    private static final String PYTHON_LIBRARIES = "import pydantic, urllib3, dateutil, typing_extensions";
    private static final String IMPORT_EVERYTHING = """
            import importlib, pkgutil, proxmox_client
            for module in pkgutil.walk_packages(proxmox_client.__path__, "proxmox_client."):
                importlib.import_module(module.name)
            """;

    @Test
    void javaClientCompiles() throws IOException {
        compileJavaClient(pve());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pve-8.4.5", "pbs-4"})
    void javaClientsOfOtherReleasesCompile(String spec) throws IOException {
        onlyWhenAsked();
        compileJavaClient(Documents.of(spec, "3.0"));
    }

    @Test
    void springInterfacesCompile() throws IOException {
        onlyWhenAsked();
        Path out = OpenApiGenerator.generate(
                "spring",
                pve(),
                "--additional-properties",
                "interfaceOnly=true,useSpringBoot3=true,openApiNullable=false,skipDefaultInterface=true");

        assertCompiles(out, "spring");
    }

    @Test
    void jaxrsInterfacesCompile() throws IOException {
        onlyWhenAsked();
        Path out = OpenApiGenerator.generate(
                "jaxrs-spec", pve(), "--additional-properties", "interfaceOnly=true,useJakartaEe=true");

        assertCompiles(out, "jaxrs");
    }

    @Test
    void typeScriptCompiles() throws IOException {
        onlyWhenAsked();
        Path out = OpenApiGenerator.generate("typescript-fetch", pve());
        Run.Outcome outcome = NodeTools.script("typescript/bin/tsc")
                .with("--noEmit", "--strict", "--target", "es2022", "--module", "esnext")
                .with("--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable")
                .with(out.resolve("index.ts").toString())
                .outcome();

        assertThat(outcome.exit()).as(outcome.everything()).isZero();
    }

    @Test
    void pythonImports() throws IOException {
        onlyWhenAsked();
        Path out = OpenApiGenerator.generate("python", pve(), "--package-name", "proxmox_client");
        if (!Run.of("python3", "-c", PYTHON_LIBRARIES).works()) {
            throw Skip.because("the generated package needs Python with pydantic 2, urllib3 and python-dateutil");
        }
        Run.Outcome outcome = Run.of("python3", "-W", "error", "-c", IMPORT_EVERYTHING)
                .in(out)
                .outcome();

        assertThat(outcome.exit()).as(outcome.everything()).isZero();
    }

    @Test
    void goIsGenerated() throws IOException {
        onlyWhenAsked();
        Path out = OpenApiGenerator.generate(
                "go", pve(), "--package-name", "proxmox", "--additional-properties", "enumClassPrefix=true");
        assertThat(Files.exists(out.resolve("client.go"))).isTrue();
        if (!Run.of("go", "version").works()) {
            throw Skip.because("generated, but not compiled: go is not installed (Debian: apt-get install golang-go)");
        }
        Run.Outcome outcome = Run.of("go", "build", "./...").in(out).outcome();

        assertThat(outcome.exit()).as(outcome.everything()).isZero();
    }

    private static void compileJavaClient(Document document) throws IOException {
        Path out = OpenApiGenerator.generate("java", document, "--library", "native");

        assertCompiles(out, "java");
    }

    private static void assertCompiles(Path out, String libraries) throws IOException {
        Path classes = out.resolve("classes");
        assertThat(JavaSources.errors(out.resolve("src"), OpenApiGenerator.libraries(libraries), classes))
                .isEmpty();
        assertThat(classes).isNotEmptyDirectory();
    }

    private static Document pve() {
        return Documents.of("pve-9.2.3", "3.0");
    }

    private static void onlyWhenAsked() {
        if (!Boolean.getBoolean("generators.all")) {
            throw Skip.because("takes minutes; mvn verify -Pgenerators runs it");
        }
    }
}
