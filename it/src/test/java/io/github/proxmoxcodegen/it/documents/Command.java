package io.github.proxmoxcodegen.it.documents;

import io.github.proxmoxcodegen.it.tools.Jdks;
import io.github.proxmoxcodegen.it.tools.Run;
import java.nio.file.Path;
import java.util.List;

/** The command of this project, as a process of its own. */
public final class Command {

    private static final String MAIN = "io.github.proxmoxcodegen.cli.Main";

    private Command() {}

    /** The command on one JDK, with options for Java before its arguments. */
    public static Run on(Path jdk, String... javaOptions) {
        return Run.of(Jdks.java(jdk)).with(javaOptions).with("-cp", System.getProperty("java.class.path"), MAIN);
    }

    /** The arguments that write documents of one spec. */
    public static String[] generate(String spec, List<String> openApiVersions, Path out) {
        return new String[] {
            "generate",
            "--quiet",
            "--spec",
            spec,
            "--emit",
            "openapi",
            "--openapi-version",
            String.join(",", openApiVersions),
            "--format",
            "json,yaml",
            "--out",
            out.toString()
        };
    }
}
