package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.generator.GenerationException;
import io.github.proxmoxcodegen.generator.output.OutputFailure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What ends a goal, in Maven's two kinds: an input that is at fault, and anything else. */
final class MojoFailures {

    private static final int MOST = 10;

    private MojoFailures() {}

    /** An input that cannot be used: how many errors there are, and the first of them with file, line and column. */
    static MojoFailureException input(InvalidInputException cause) {
        List<Diagnostic> errors = cause.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        String message = count(errors.size(), "error") + " in the spec:\n" + listed(errors);
        return new MojoFailureException(message, cause);
    }

    /** A parameter with a value that it does not take; the cause says the same in words of the command line. */
    static MojoExecutionException parameter(GenerationException cause) {
        return new MojoExecutionException("<" + parameterName(cause.option()) + "> " + cause.complaint());
    }

    /** A file or folder that cannot be read or written. */
    static MojoExecutionException files(IOException cause) {
        return new MojoExecutionException(OutputFailure.message(cause), cause);
    }

    /** Findings one below the other, the first ten of them. */
    static String listed(List<?> findings) {
        String shown =
                findings.stream().limit(MOST).map(finding -> "  " + finding).collect(Collectors.joining("\n"));
        return findings.size() > MOST ? shown + "\n  and " + (findings.size() - MOST) + " more" : shown;
    }

    /** A number with its noun. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The parameter for an option of the command: {@code openapi-version} is {@code openapiVersion} here. */
    static String parameterName(String option) {
        StringBuilder name = new StringBuilder();
        for (String word : option.split("-", -1)) {
            name.append(
                    name.length() == 0 || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
