package io.github.proxmoxcodegen.it.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.documents.Command;
import io.github.proxmoxcodegen.it.tools.Jdks;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.record.PropertyStringRecord;
import io.github.proxmoxcodegen.runtime.record.PropertyStringType;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The records of one release, with the examples compiled beside them. */
public final class GeneratedRecords {

    /** The package that they are made in. */
    static final String PACKAGE = "com.example.pve";

    private static @Nullable Compiled latest;

    private final Path sources;
    private final Path classes;

    private GeneratedRecords(Path sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /**
     * Records that can be loaded.
     *
     * @param records their sources
     * @param loader their classes and those of the examples
     */
    record Compiled(GeneratedRecords records, ClassLoader loader) {

        /** How each generated property string is read, those of the shared package and those nested in other records. */
        List<PropertyStringType<?>> propertyStrings() throws IOException, ReflectiveOperationException {
            List<PropertyStringType<?>> types = new ArrayList<>();
            for (Class<?> type : classes()) {
                if (PropertyStringRecord.class.isAssignableFrom(type)) {
                    types.add((PropertyStringType<?>)
                            Objects.requireNonNull(type.getField("TYPE").get(null)));
                }
            }
            return types;
        }

        /** Every class, in a fixed order. */
        List<Class<?>> classes() throws IOException, ReflectiveOperationException {
            List<Class<?>> classes = new ArrayList<>();
            try (Stream<Path> files = Files.walk(records.classes)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    String path = records.classes.relativize(file).toString();
                    classes.add(loader.loadClass(path.substring(0, path.length() - ".class".length())
                            .replace(file.getFileSystem().getSeparator(), ".")));
                }
            }
            return classes;
        }
    }

    /** The records of the latest release and the examples, made and compiled once for all tests. */
    static synchronized Compiled ofLatest() throws IOException {
        Compiled made = latest;
        if (made == null) {
            GeneratedRecords records = of("pve-9.2.3");
            made = new Compiled(records, records.compiledWith(Project.testFile("examples")));
            latest = made;
        }
        return made;
    }

    /** Makes the records of a release in a folder below {@code target}, and compiles nothing yet. */
    public static GeneratedRecords of(String spec) throws IOException {
        return made(spec, Project.target("records", spec), "--emit", "records");
    }

    /** Makes the stubs of a release with their records. */
    public static GeneratedRecords stubs(String spec) throws IOException {
        return made(spec, Project.target("stubs", spec), "--emit", "stubs");
    }

    private static GeneratedRecords made(String spec, Path folder, String... options) throws IOException {
        GeneratedRecords records = new GeneratedRecords(folder.resolve("sources"), folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("generate", "--spec", spec, "--package", PACKAGE));
        arguments.addAll(List.of("--out", records.sources.toString()));
        arguments.addAll(List.of(options));
        Run.Outcome outcome = Command.on(Jdks.running())
                .with(arguments.toArray(new String[0]))
                .outcome();
        assertThat(outcome.exit()).as(outcome.everything()).isZero();
        return records;
    }

    /** The source files. */
    public List<Path> sources() throws IOException {
        return javaFiles(sources);
    }

    /** The source of one type, named by the last segment of its package and its own name. */
    Path sourceOf(String type) {
        return sources.resolve(PACKAGE.replace('.', '/')).resolve(type + ".java");
    }

    /** Where their classes are, once they are compiled. */
    Path classes() {
        return classes;
    }

    /** What the records need to be compiled and to run. */
    public static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(entry ->
                        entry.contains("proxmox-runtime") || entry.contains("/runtime/") || entry.contains("jspecify"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** Compiles them with every warning as an error, together with the sources in a folder. */
    public ClassLoader compiledWith(Path examples) throws IOException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                classPath()));
        sources().forEach(file -> arguments.add(file.toString()));
        javaFiles(examples).forEach(file -> arguments.add(file.toString()));
        int exit = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, System.out, System.out, arguments.toArray(new String[0]));
        assertThat(exit).as("javac -Xlint:all -Werror").isZero();
        URL[] folders = {classes.toUri().toURL(), sources.toUri().toURL()};
        return new URLClassLoader(folders, GeneratedRecords.class.getClassLoader());
    }

    /** The operations of compiled records, by method and template. */
    static Map<String, ApiOperation> operations(ClassLoader loader) throws ReflectiveOperationException {
        Map<String, ApiOperation> operations = new LinkedHashMap<>();
        for (Object constant : loader.loadClass(PACKAGE + ".Operations").getEnumConstants()) {
            ApiOperation operation = (ApiOperation) constant;
            operations.put(operation.method() + " " + operation.path(), operation);
        }
        return operations;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
