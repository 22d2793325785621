package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.generator.GenerationException;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: a spec, and one way to fail. */
abstract class AbstractSpecMojo extends AbstractMojo {

    private static final int MOST_WARNINGS = 10;

    /**
     * What to generate from: a release ({@code 9.2}, {@code pve-8.4.5}, {@code pbs-4}, {@code latest}), a file (an
     * {@code apidoc.js} or a snapshot, plain or gzipped; relative to the POM), an {@code https://} URL, or the Maven
     * coordinates {@code group:artifact:version:type[:classifier]} of such a file.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.spec", defaultValue = "latest")
    private String spec = "latest";

    /**
     * A folder that {@code proxmox-codegen snapshot import --dir} filled: its releases have names too, and come first.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.specDir")
    private @Nullable File specDir;

    /**
     * The SHA-256 that the bytes of the spec must have, as 64 hexadecimal digits; any other content fails the build.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.sha256")
    private @Nullable String sha256;

    /**
     * The id of the server in {@code settings.xml} whose credentials are sent when a URL is fetched.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.server")
    private @Nullable String server;

    /**
     * Whether warnings about the spec fail the build.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Whether every warning and note about the spec is logged, not only the first few.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.verbose", defaultValue = "false")
    private boolean verbose;

    /**
     * Whether the goal does nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.skip", defaultValue = "false")
    private boolean skip;

    private final MavenBuild build;
    private final SpecLocator locator;

    AbstractSpecMojo(MavenBuild build, SpecLocator locator) {
        this.build = build;
        this.locator = locator;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            prepare(skip);
            if (skip) {
                getLog().info("Skipped: <skip> or -Dproxmox.skip is set");
            } else {
                run();
            }
        } catch (InvalidInputException e) {
            throw MojoFailures.input(e);
        } catch (GenerationException e) {
            throw MojoFailures.parameter(e);
        } catch (IOException e) {
            throw MojoFailures.files(e);
        }
    }

    /** What has to happen even when the goal is skipped. */
    void prepare(boolean skipped) throws GenerationException {}

    /** What the goal does. */
    abstract void run()
            throws MojoExecutionException, MojoFailureException, InvalidInputException, GenerationException,
                    IOException;

    MavenBuild build() {
        return build;
    }

    String spec() {
        return spec;
    }

    boolean verbose() {
        return verbose;
    }

    Optional<String> server() {
        return Optional.ofNullable(server);
    }

    Specs specs() throws IOException {
        return locator.specs(Optional.ofNullable(specDir).map(File::toPath));
    }

    /** The spec, with the checksum that it must have. */
    LocatedSpec located() throws MojoExecutionException, MojoFailureException, IOException {
        LocatedSpec located = locator.locate(specs(), spec, server());
        if (sha256 != null) {
            requireChecksum(spec, located.sha256());
        }
        return located;
    }

    /** Fails when a checksum is asked for and this is another. */
    void requireChecksum(String what, Optional<String> actual) throws MojoFailureException {
        // What has no checksum cannot be read either, and that is told when it is.
        if (sha256 != null
                && actual.isPresent()
                && !actual.get().equals(sha256.strip().toLowerCase(Locale.ROOT))) {
            throw new MojoFailureException(what + " has the SHA-256 " + actual.get() + ", and <sha256> asks for "
                    + sha256 + ": it is not what it was; look at what changed before you write the new one there");
        }
    }

    /** Reads a spec and logs the findings about it. */
    ResolvedSpec read(LocatedSpec located) throws InvalidInputException, MojoFailureException {
        ResolvedSpec resolved = located.resolve();
        log(resolved.diagnostics());
        if (strict && resolved.warnings() > 0) {
            throw new MojoFailureException(resolved.origin().label() + " has "
                    + MojoFailures.count(resolved.warnings(), "warning")
                    + ", and <strict> treats them as errors; nothing was written");
        }
        return resolved;
    }

    private void log(List<Diagnostic> diagnostics) {
        int warnings = 0;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Severity.WARNING) {
                if (verbose) {
                    getLog().info(diagnostic.toString());
                }
            } else if (verbose || warnings++ < MOST_WARNINGS) {
                getLog().warn(diagnostic.toString());
            }
        }
        if (warnings > MOST_WARNINGS) {
            getLog().warn((warnings - MOST_WARNINGS) + " more about the spec; <verbose> shows all");
        }
    }

    /** A path for messages: below the project's folder without it. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath();
        return absolute.startsWith(build.folder())
                ? build.folder().relativize(absolute).toString()
                : absolute.toString();
    }
}
