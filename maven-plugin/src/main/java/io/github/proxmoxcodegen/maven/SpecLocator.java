package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.Specs;
import io.github.proxmoxcodegen.specs.UserDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds what {@code <spec>} names: what the command takes, and besides that artifacts of Maven repositories. */
final class SpecLocator {

    /** {@code group:artifact:version[:type[:classifier]]}. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.-]+(:[\\w.-]+){0,2}");

    private final MavenBuild build;
    private final RepositorySystem repositories;
    private final Downloads downloads;

    @Inject
    SpecLocator(MavenBuild build, RepositorySystem repositories, Downloads downloads) {
        this.build = build;
        this.repositories = repositories;
        this.downloads = downloads;
    }

    /**
     * The releases and files of a build.
     *
     * @param specDir a folder of imported releases, whose names win
     */
    Specs specs(Optional<Path> specDir) throws IOException {
        List<Path> folders =
                Stream.concat(specDir.stream(), Stream.of(UserDirectory.path())).toList();
        return Specs.with(SpecCatalog.of(folders)).withFolder(build.folder());
    }

    /** What a spec stands for; whether it exists is told when it is read. */
    LocatedSpec locate(Specs specs, String spec, Optional<String> server) throws MojoExecutionException {
        if (spec.equals("-")) {
            throw new MojoExecutionException(
                    "<spec> - stands for standard input, which a build does not have; name a file or a release");
        }
        if (spec.contains("://")) {
            return new LocatedSpec.Fetched(specs, spec, downloads.fetch("spec", spec, server));
        }
        boolean file = specs.file(spec).filter(Files::exists).isPresent();
        return new LocatedSpec.Local(
                specs,
                !file && COORDINATES.matcher(spec).matches() ? artifact(spec).toString() : spec);
    }

    private Path artifact(String spec) throws MojoExecutionException {
        String[] parts = spec.split(":", -1);
        String type = parts.length > 3 ? parts[3] : "jar";
        if (type.equals("jar")) {
            throw new MojoExecutionException("<spec> " + spec
                    + " names a jar, and one document is wanted: give its type and classifier as well, such as"
                    + " io.github.proxmoxcodegen:proxmox-spec-snapshots:VERSION:snapshot:pve-9.2.3");
        }
        Artifact artifact = new DefaultArtifact(parts[0], parts[1], parts.length > 4 ? parts[4] : "", type, parts[2]);
        try {
            return repositories
                    .resolveArtifact(
                            build.session().getRepositorySession(),
                            new ArtifactRequest(artifact, build.project().getRemoteProjectRepositories(), "proxmox"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("<spec> " + spec + " cannot be resolved: " + e.getMessage(), e);
        }
    }
}
