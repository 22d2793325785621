package io.github.proxmoxcodegen.generator.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.generator.GenerationSettings;
import io.github.proxmoxcodegen.generator.Pipeline;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stubs of apidocs that no release has so far: they must compile without a warning. */
class StubsEmitterTest {

    @TempDir
    Path folder;

    @Test
    void namesThatMeanSomethingToJavaDoNoHarm() throws Exception {
        String apidoc = "const apiSchema = ["
                + leaf("/class", "GET", "\"type\": \"string\"")
                + "," + leaf("/pools/{class}", "DELETE", "\"type\": \"null\"")
                + "," + leaf("/pools/{class}/x-y_z*(new)", "POST", "\"type\": \"array\", \"items\": {}")
                + ","
                + leaf("/version", "GET", "\"type\": \"object\", \"properties\": {\"api\": {\"type\": \"string\"}}")
                + "];";

        List<Path> sources = written(apidoc, List.of("stubs"));

        assertThat(names(sources)).contains("PoolsApi.java", "OtherBinding.java", "ApiServer.java", "Operations.java");
        assertThat(complaints(sources)).isEmpty();
    }

    @Test
    void recordsThatAreAskedForAsWellAreWrittenOnce() throws Exception {
        String apidoc = "const apiSchema = [" + leaf("/version", "GET", "\"type\": \"string\"") + "];";

        assertThat(names(written(apidoc, List.of("records", "stubs"))))
                .containsExactlyInAnyOrderElementsOf(names(written(apidoc, List.of("stubs"))));
    }

    private static String leaf(String path, String method, String returns) {
        return "{\"path\": \"" + path + "\", \"info\": {\"" + method
                + "\": {\"parameters\": {\"additionalProperties\": 0}, \"returns\": {" + returns + "}}}}";
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> written(String apidoc, List<String> emitters) throws Exception {
        Api api = ApidocReader.read(
                new ByteArrayInputStream(apidoc.getBytes(StandardCharsets.UTF_8)),
                ApidocOptions.DEFAULT,
                new Diagnostics("apidoc.js"));
        GenerationSettings settings = new GenerationSettings(
                emitters,
                Optional.of(folder),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("sample"),
                Optional.empty());
        List<Path> sources = new ArrayList<>();
        for (Artifact artifact :
                Pipeline.prepare(settings.request(api, "sample")).artifacts()) {
            Path file = folder.resolve(artifact.path());
            Files.createDirectories(file.getParent());
            Files.write(file, artifact.content());
            if (artifact.path().endsWith(".java")) {
                sources.add(file);
            }
        }
        return sources;
    }

    private String complaints(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return complaints.toString();
    }
}
