package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.generator.GenerationException;
import io.github.proxmoxcodegen.generator.GenerationSettings;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that decide what is generated: a build file's form of {@link GenerationSettings}. */
abstract class AbstractGenerationMojo extends AbstractSpecMojo {

    /**
     * What to generate: the names of emitters, such as {@code openapi}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.emit")
    private List<String> emit = new ArrayList<>();

    /**
     * The folder to write to. Default: {@code target/generated-sources/proxmox} for Java,
     * {@code target/generated-resources/proxmox} for anything else; without a POM {@code build/} and the name of the
     * emitter.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.out", alias = "outputDirectory")
    private @Nullable File out;

    /**
     * Only what is at or below these paths, such as {@code /nodes}, and the types that they need.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.include", alias = "include")
    private List<String> includes = new ArrayList<>();

    /**
     * Only these categories, such as {@code Virtual Machines}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.tag", alias = "tag")
    private List<String> tags = new ArrayList<>();

    /**
     * The OpenAPI versions to write, 3.1 or 3.0. Default: 3.1.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.openapiVersion")
    private List<String> openapiVersion = new ArrayList<>();

    /**
     * The syntaxes of documents, json or yaml. Default: json.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.format")
    private List<String> format = new ArrayList<>();

    /**
     * The package at the top of generated Java, such as {@code com.example.pve}. Default: {@code proxmox}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.package", alias = "package")
    private @Nullable String packageName;

    /**
     * What leads requests to stubs: plain for any HTTP server, spring or jaxrs. Default: plain.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.stubStyle")
    private @Nullable String stubStyle;

    AbstractGenerationMojo(MavenBuild build, SpecLocator locator) {
        super(build, locator);
    }

    /** Whether it is for the tests of the project. */
    boolean test() {
        return false;
    }

    /**
     * The parameters as they stand, with a folder of the project where none is named.
     *
     * @throws GenerationException when one has a value that it does not take
     */
    GenerationSettings settings() throws GenerationException {
        GenerationSettings settings = new GenerationSettings(
                emit,
                Optional.ofNullable(out).map(File::toPath),
                includes,
                tags,
                openapiVersion,
                format,
                Optional.ofNullable(packageName),
                Optional.ofNullable(stubStyle));
        settings.validate();
        if (settings.output().isPresent() || !build().hasProject()) {
            return settings.withOutput(build().folder().resolve(settings.outputOrDefault()));
        }
        return settings.withOutput(defaultFolder(settings.outputKinds()));
    }

    private Path defaultFolder(Set<OutputKind> kinds) {
        String what = kinds.contains(OutputKind.JAVA_SOURCES) ? "sources" : "resources";
        return build().buildFolder()
                .resolve("generated-" + (test() ? "test-" : "") + what)
                .resolve("proxmox");
    }
}
