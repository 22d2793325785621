package io.github.proxmoxcodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** The build that a goal is part of: folders, registration of what is generated, and the version of this plugin. */
final class MavenBuild {

    /** The list of generated files in an output folder: of no use in a jar. */
    private static final String MANIFEST = ".proxmox-codegen.json";

    private static final String GROUP = "io.github.proxmoxcodegen";
    private static final String RUNTIME = "proxmox-runtime";

    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;
    private final MavenProjectHelper helper;
    private final BuildContext context;

    @Inject
    MavenBuild(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            MavenProjectHelper helper,
            BuildContext context) {
        this.session = session;
        this.project = project;
        this.execution = execution;
        this.helper = helper;
        this.context = context;
    }

    MavenSession session() {
        return session;
    }

    MavenProject project() {
        return project;
    }

    /** Whether there is a POM: a goal can also be run without one. */
    boolean hasProject() {
        return project.getFile() != null;
    }

    /** The folder that relative names start from: that of the POM, else the one that Maven was started in. */
    Path folder() {
        return hasProject()
                ? project.getBasedir().toPath()
                : Path.of(session.getRequest().getBaseDirectory());
    }

    /** The folder for what the build makes; only with a project. */
    Path buildFolder() {
        return Path.of(project.getBuild().getDirectory());
    }

    /** Tells this goal and execution from the others of the project; fit for the name of a file. */
    String executionName() {
        String name = execution.getGoal() + "-" + execution.getExecutionId();
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Makes the folder a source root, of the tests or of the main code. */
    void addSources(Path folder, boolean test) {
        if (test) {
            project.addTestCompileSourceRoot(folder.toString());
        } else {
            project.addCompileSourceRoot(folder.toString());
        }
    }

    /**
     * Gives the project what generated Java stands on, in the version of this plugin, unless it depends on that already.
     *
     * @return what was added, for a message
     */
    @SuppressWarnings("deprecation") // there is no other way to have Maven look at the dependencies again
    Optional<String> addRuntime(boolean test) {
        if (project.getDependencies().stream()
                .anyMatch(one ->
                        one.getGroupId().equals(GROUP) && one.getArtifactId().equals(RUNTIME))) {
            return Optional.empty();
        }
        Dependency runtime = new Dependency();
        runtime.setGroupId(GROUP);
        runtime.setArtifactId(RUNTIME);
        runtime.setVersion(execution.getVersion());
        runtime.setScope(test ? "test" : "compile");
        project.getDependencies().add(runtime);
        // A goal before this one may have had Maven take note of the dependencies: it shall do so again.
        project.setDependencyArtifacts(null);
        return Optional.of(GROUP + ":" + RUNTIME + ":" + execution.getVersion());
    }

    /** Makes everything in the folder that is not Java a resource, of the tests or of the main code. */
    void addResources(Path folder, boolean test) {
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        resource.setExcludes(List.of("**/*.java", MANIFEST));
        if (test) {
            project.addTestResource(resource);
        } else {
            project.addResource(resource);
        }
    }

    /** Attaches a file under the name before its last dot as classifier and what follows it as type. */
    void attach(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        helper.attachArtifact(project, name.substring(dot + 1), name.substring(0, dot), file.toFile());
    }

    /**
     * Notes that this execution writes these units to a folder.
     *
     * @param notes what executions of this plugin in this project told each other
     * @return the execution that writes one of them as well, where there is one
     */
    @SuppressWarnings("rawtypes") // as Maven declares it
    Optional<String> claim(Path folder, List<String> units, @Nullable Map notes) {
        if (notes == null) {
            return Optional.empty();
        }
        for (String unit : units) {
            @SuppressWarnings("unchecked")
            Object owner = notes.putIfAbsent(folder + "\n" + unit, executionName());
            if (owner != null && !owner.equals(executionName())) {
                return Optional.of(owner.toString());
            }
        }
        return Optional.empty();
    }

    /** Tells an IDE that files in a folder have changed. */
    void changed(Path folder) {
        context.refresh(folder.toFile());
    }

    /**
     * What tells this build of the plugin from any other: its version, and for each jar of it how large it is and when it
     * was written, as a snapshot version may mean another plugin every day.
     */
    String toolKey() throws IOException {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        List<Path> files = Optional.ofNullable(plugin.getArtifacts()).orElse(List.of()).stream()
                .filter(artifact -> artifact.getGroupId().equals(GROUP))
                .flatMap(artifact -> Stream.ofNullable(artifact.getFile()))
                .map(java.io.File::toPath)
                .sorted()
                .toList();
        StringBuilder key = new StringBuilder(plugin.getVersion());
        for (Path file : files) {
            key.append(' ').append(stamp(file));
        }
        return key.toString();
    }

    private static String stamp(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime().toMillis();
        }
        // Classes that are not packed yet, as other modules of the same build see them before that phase.
        try (Stream<Path> files = Files.walk(file)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> path.toFile().length() + "@" + path.toFile().lastModified())
                    .collect(Collectors.joining(","));
        }
    }
}
