package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.DocumentFormat;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import io.github.proxmoxcodegen.generator.emit.StubStyle;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.model.Api;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The options of a run as a person writes them on a command line or in a build file, and what they mean.
 *
 * <p>All front ends fill in this one type, so an option has the same values, default and complaints everywhere. Each
 * list may hold several values in one text, separated by commas; an empty list stands for the default.
 *
 * @param emitters names of emitters; default {@code openapi}
 * @param output the folder that receives the files; default {@code build/NAME} with the name of the emitter, or
 *     {@code build} where there are several
 * @param includes path prefixes to keep, such as {@code /nodes}; default all
 * @param tags titles of categories to keep, whatever the case; default all
 * @param openApiVersions {@code 3.1} or {@code 3.0}, with or without a patch level; default {@code 3.1}
 * @param formats {@code json} or {@code yaml}; default {@code json}
 * @param packageName the package at the top of generated Java; default {@code proxmox}
 * @param stubStyle {@code plain}, {@code spring} or {@code jaxrs}; default {@code plain}
 */
public record GenerationSettings(
        List<String> emitters,
        Optional<Path> output,
        List<String> includes,
        List<String> tags,
        List<String> openApiVersions,
        List<String> formats,
        Optional<String> packageName,
        Optional<String> stubStyle) {

    public GenerationSettings {
        emitters = separate(emitters);
        includes = separate(includes);
        tags = separate(tags);
        openApiVersions = separate(openApiVersions);
        formats = separate(formats);
    }

    /** The emitters to run: those that were named, or the default. */
    public List<String> emittersOrDefault() {
        return emitters.isEmpty() ? List.of("openapi") : emitters;
    }

    /**
     * What kinds of files the emitters make.
     *
     * @throws GenerationException when one of them is unknown
     */
    public Set<OutputKind> outputKinds() throws GenerationException {
        Set<OutputKind> kinds = EnumSet.noneOf(OutputKind.class);
        for (String name : emittersOrDefault()) {
            kinds.addAll(Emitters.named(name).outputs());
        }
        return kinds;
    }

    /** The same settings with a folder that receives the files. */
    public GenerationSettings withOutput(Path folder) {
        return new GenerationSettings(
                emitters, Optional.of(folder), includes, tags, openApiVersions, formats, packageName, stubStyle);
    }

    /** The folder that receives the files: the one that was named, or the default. */
    public Path outputOrDefault() {
        List<String> names = emittersOrDefault();
        return output.orElseGet(() -> names.size() == 1 ? Path.of("build", names.get(0)) : Path.of("build"));
    }

    /**
     * Checks every option that can be checked before there is an API, so that nobody waits for a complaint.
     *
     * @throws GenerationException when an option has a value that it does not take
     */
    public void validate() throws GenerationException {
        options("");
        for (String name : emittersOrDefault()) {
            Emitters.named(name);
        }
    }

    /**
     * The request that these settings stand for.
     *
     * @param api what to generate from
     * @param label the name of the API in file names, such as {@code pve-9.2.3}
     * @throws GenerationException when an option has a value that it does not take
     */
    public GenerationRequest request(Api api, String label) throws GenerationException {
        validate();
        return new GenerationRequest(api, emittersOrDefault(), outputOrDefault(), includes, tags, options(label));
    }

    private EmitOptions options(String label) throws GenerationException {
        EmitOptions.Builder options = EmitOptions.builder(label);
        if (!openApiVersions.isEmpty()) {
            options.openApiVersions(choose(
                    "openapi-version",
                    openApiVersions,
                    OpenApiVersion.values(),
                    OpenApiVersion::id,
                    (version, text) -> text.equals(version.id()) || text.equals(version.full())));
        }
        if (packageName.isPresent()) {
            String name = packageName.get();
            if (!JavaNames.isPackage(name)) {
                throw new GenerationException(
                        "package", name + " is no name of a package; write it like com.example.proxmox");
            }
            options.packageName(name);
        }
        if (stubStyle.isPresent()) {
            options.stubStyle(choose(
                            "stub-style",
                            List.of(stubStyle.get()),
                            StubStyle.values(),
                            StubStyle::id,
                            (style, text) -> text.equalsIgnoreCase(style.id()))
                    .get(0));
        }
        if (!formats.isEmpty()) {
            options.formats(choose(
                    "format",
                    formats,
                    DocumentFormat.values(),
                    DocumentFormat::id,
                    (format, text) -> text.equalsIgnoreCase(format.id())));
        }
        return options.build();
    }

    /** The values that {@code --openapi-version} takes, in the order in which help lists them. */
    public static List<String> openApiVersionChoices() {
        return Arrays.stream(OpenApiVersion.values()).map(OpenApiVersion::id).toList();
    }

    /** The values that {@code --format} takes, in the order in which help lists them. */
    public static List<String> formatChoices() {
        return Arrays.stream(DocumentFormat.values()).map(DocumentFormat::id).toList();
    }

    /** The values that {@code --stub-style} takes, in the order in which help lists them. */
    public static List<String> stubStyleChoices() {
        return Arrays.stream(StubStyle.values()).map(StubStyle::id).toList();
    }

    private static <T> List<T> choose(
            String option, List<String> texts, T[] choices, Function<T, String> name, BiPredicate<T, String> means)
            throws GenerationException {
        List<T> chosen = new ArrayList<>();
        for (String text : texts) {
            chosen.add(Arrays.stream(choices)
                    .filter(choice -> means.test(choice, text))
                    .findFirst()
                    .orElseThrow(() -> new GenerationException(
                            option,
                            text + " is unknown; there are: "
                                    + Arrays.stream(choices).map(name).collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    private static List<String> separate(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
