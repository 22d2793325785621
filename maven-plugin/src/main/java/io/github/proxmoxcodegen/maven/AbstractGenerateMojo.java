package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.generator.Fingerprint;
import io.github.proxmoxcodegen.generator.Generation;
import io.github.proxmoxcodegen.generator.GenerationException;
import io.github.proxmoxcodegen.generator.GenerationResult;
import io.github.proxmoxcodegen.generator.GenerationSettings;
import io.github.proxmoxcodegen.generator.IncrementalRun;
import io.github.proxmoxcodegen.generator.Pipeline;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import io.github.proxmoxcodegen.generator.verify.DocumentFinding;
import io.github.proxmoxcodegen.generator.verify.DocumentVerifier;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates files and makes them part of the project. */
abstract class AbstractGenerateMojo extends AbstractGenerationMojo {

    /**
     * Whether the output folder becomes part of the project: a source root for Java, with {@code proxmox-runtime} on the
     * class path, and a folder of resources for the other files in it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.register", defaultValue = "true")
    private boolean register;

    /**
     * Whether each generated file that is not Java is attached to the project as an artifact, with its name as classifier
     * and its extension as type: {@code json} and {@code pve-9.2.3-openapi-3.1}, for one.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.attach", defaultValue = "false")
    private boolean attach;

    /**
     * Whether nothing is read or made when spec, parameters, plugin and files are those of the last build.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.incremental", defaultValue = "true")
    private boolean incremental;

    /**
     * Whether to say what would be written, and to write nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether to write nothing, and to fail the build if the folder does not already hold what would be written.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.check", defaultValue = "false")
    private boolean check;

    /**
     * Whether documents are read back with swagger-parser, which fails the build if it has anything to say.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.verify", defaultValue = "false")
    private boolean verify;

    AbstractGenerateMojo(MavenBuild build, SpecLocator locator) {
        super(build, locator);
    }

    /** The project has its folders whatever happens next: an IDE and the compiler need them also when nothing is due. */
    @Override
    final void prepare(boolean skipped) throws GenerationException {
        if (!register || !build().hasProject()) {
            return;
        }
        GenerationSettings settings = settings();
        Path folder = settings.outputOrDefault();
        if (skipped && !Files.isDirectory(folder)) {
            return;
        }
        Set<OutputKind> kinds = settings.outputKinds();
        if (kinds.contains(OutputKind.JAVA_SOURCES)) {
            build().addSources(folder, test());
            build().addRuntime(test())
                    .ifPresent(runtime -> getLog().info("Added " + runtime + " to the class path; name it in"
                            + " <dependencies> if other projects depend on this one"));
        }
        if (kinds.contains(OutputKind.RESOURCES)) {
            build().addResources(folder, test());
        }
    }

    @Override
    final void run()
            throws MojoExecutionException, MojoFailureException, InvalidInputException, GenerationException,
                    IOException {
        long start = System.nanoTime();
        GenerationSettings settings = settings();
        LocatedSpec located = located();
        Optional<IncrementalRun> run = incrementalRun(settings, located);
        if (run.isPresent() && incremental && !verify && run.get().isUpToDate()) {
            claim(settings.outputOrDefault(), run.get().unitsIn(settings.outputOrDefault()));
            attach(run.get().files());
            getLog().info("Up to date: " + shown(settings.outputOrDefault()) + " (" + milliseconds(start) + ")");
            return;
        }
        ResolvedSpec resolved = read(located);
        Generation generation = Pipeline.prepare(settings.request(resolved.api(), resolved.name()));
        verify(generation);
        claim(settings.outputOrDefault(), generation.units());
        if (dryRun || check) {
            report(resolved, settings, generation.preview(), start);
            return;
        }
        GenerationResult result = run.isPresent() ? run.get().write(generation) : generation.write();
        build().changed(settings.outputOrDefault());
        attach(generation.files());
        report(resolved, settings, result, start);
    }

    /** The record of what this execution did last; none without a project, whose folder would hold it. */
    private Optional<IncrementalRun> incrementalRun(GenerationSettings settings, LocatedSpec located)
            throws IOException {
        if (!build().hasProject() || !located.files().stream().allMatch(Files::isRegularFile)) {
            return Optional.empty(); // what is missing is told when it is read
        }
        Path record = build().buildFolder().resolve("proxmox").resolve(build().executionName() + ".run");
        return Optional.of(IncrementalRun.of(
                record,
                Fingerprint.of(settings).with(build().toolKey()).with(spec()).with(located.key()),
                located.files()));
    }

    private void verify(Generation generation) throws MojoFailureException {
        List<DocumentFinding> findings = verify ? DocumentVerifier.verify(generation.documents()) : List.of();
        if (!findings.isEmpty()) {
            throw new MojoFailureException("swagger-parser has "
                    + MojoFailures.count(findings.size(), "finding")
                    + " about the documents:\n"
                    + MojoFailures.listed(findings.stream()
                            .map(finding -> finding.file() + ": " + finding.message())
                            .toList()));
        }
    }

    /** Two executions that write the same files would undo each other's work with every build. */
    private void claim(Path folder, List<String> units) throws MojoExecutionException {
        Optional<String> other = build().claim(folder, units, getPluginContext());
        if (other.isPresent()) {
            throw new MojoExecutionException("the executions " + other.get() + " and "
                    + build().executionName() + " write the same files to " + shown(folder)
                    + "; give one of them another <out>");
        }
    }

    private void attach(List<Path> files) throws MojoExecutionException {
        if (!attach) {
            return;
        }
        if (!build().hasProject()) {
            throw new MojoExecutionException("<attach> needs a project, and there is no POM here");
        }
        files.stream().filter(file -> !file.toString().endsWith(".java")).forEach(build()::attach);
    }

    private void report(ResolvedSpec resolved, GenerationSettings settings, GenerationResult result, long start)
            throws MojoFailureException {
        result.notes().forEach(verbose() ? getLog()::info : getLog()::debug);
        Changes changes = Changes.of(result.files(), this::shown);
        changes.details().forEach(getLog()::debug);
        changes.kept().forEach(getLog()::warn);
        if (check && changes.any()) {
            throw new MojoFailureException(shown(settings.outputOrDefault()) + " is not up to date:\n"
                    + MojoFailures.listed(changes.details())
                    + "\nrun the goal without <check>, and look at what it changes");
        }
        getLog().info((dryRun || check ? "Would generate " : "Generated ") + resolved.name() + ", "
                + MojoFailures.count(result.operations(), "operation") + ": " + changes.summary() + " in "
                + shown(settings.outputOrDefault()) + " (" + milliseconds(start) + ")");
    }

    private static String milliseconds(long start) {
        return (System.nanoTime() - start) / 1_000_000 + " ms";
    }
}
