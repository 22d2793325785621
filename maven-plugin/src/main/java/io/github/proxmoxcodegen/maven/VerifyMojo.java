package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.generator.GenerationException;
import io.github.proxmoxcodegen.generator.GenerationSettings;
import io.github.proxmoxcodegen.generator.Pipeline;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.SpecVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails the build when the pinned spec is not the one that its checksum was taken of, or when the generated files are not
 * what the spec and the parameters give. Writes nothing.
 *
 * @since 1.0.0
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends AbstractGenerationMojo {

    @Inject
    VerifyMojo(MavenBuild build, SpecLocator locator) {
        super(build, locator);
    }

    @Override
    void run()
            throws MojoExecutionException, MojoFailureException, InvalidInputException, GenerationException,
                    IOException {
        GenerationSettings settings = settings();
        LocatedSpec located = located();
        verifySpec(located);
        ResolvedSpec resolved = read(located);
        Changes changes = Changes.of(
                Pipeline.prepare(settings.request(resolved.api(), resolved.name()))
                        .preview()
                        .files(),
                this::shown);
        if (changes.any()) {
            throw new MojoFailureException(shown(settings.outputOrDefault()) + " is not what " + resolved.name()
                    + " gives; this would be\n" + MojoFailures.listed(changes.details())
                    + "\nrun proxmox:generate, and look at what it changes");
        }
        getLog().info("Verified " + resolved.name() + " and " + shown(settings.outputOrDefault()));
    }

    private void verifySpec(LocatedSpec located) throws MojoFailureException, IOException {
        Optional<Path> file = specs().file(spec());
        if (file.isPresent() && located.sha256().isPresent()) {
            Optional<String> pinned = ChecksumFile.of(file.get()).read();
            if (pinned.isPresent() && !pinned.equals(located.sha256())) {
                throw new MojoFailureException(shown(file.get()) + " has the SHA-256 "
                        + located.sha256().get() + ", and "
                        + shown(ChecksumFile.of(file.get()).path()) + " says "
                        + pinned.get() + ": restore the file, or fetch it again with proxmox:fetch");
            }
        }
        List<Diagnostic> findings = release().map(SpecVerifier::verify).orElse(List.of());
        if (!findings.isEmpty()) {
            throw new MojoFailureException(
                    "the release " + spec() + " is not as it was pinned:\n" + MojoFailures.listed(findings));
        }
    }

    private Optional<SpecEntry> release() throws IOException {
        return specs().catalog().find(spec());
    }
}
