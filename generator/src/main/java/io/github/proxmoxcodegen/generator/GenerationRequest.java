package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.openapi.DocumentFormat;
import io.github.proxmoxcodegen.generator.openapi.OpenApiVersion;
import io.github.proxmoxcodegen.model.Api;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that decides what is generated; the one options type of all front ends.
 *
 * @param api the API, with whatever words it is to be documented with
 * @param label the name of the API in file names, such as {@code pve-9.2.3}
 * @param emitters the names of the emitters to run, in order and without repetition
 * @param output the folder that receives the files; created when absent
 * @param includes path prefixes to keep, such as {@code /nodes}; empty keeps everything
 * @param tags titles of categories to keep, such as {@code Virtual Machines}; empty keeps everything
 * @param openApiVersions the OpenAPI versions to write
 * @param formats the syntaxes to write documents in
 */
public record GenerationRequest(
        Api api,
        String label,
        List<String> emitters,
        Path output,
        List<String> includes,
        List<String> tags,
        List<OpenApiVersion> openApiVersions,
        List<DocumentFormat> formats) {

    public GenerationRequest {
        emitters = List.copyOf(emitters);
        includes = List.copyOf(includes);
        tags = List.copyOf(tags);
        openApiVersions = List.copyOf(openApiVersions);
        formats = List.copyOf(formats);
    }

    /** Starts a request with every option at its default. */
    public static Builder builder(Api api, String label, Path output) {
        return new Builder(api, label, output);
    }

    /** Collects options; not thread-safe. */
    public static final class Builder {
        private final Api api;
        private final String label;
        private final Path output;
        private List<String> emitters = List.of("openapi");
        private List<String> includes = List.of();
        private List<String> tags = List.of();
        private List<OpenApiVersion> openApiVersions = List.of(OpenApiVersion.V3_1);
        private List<DocumentFormat> formats = List.of(DocumentFormat.JSON);

        private Builder(Api api, String label, Path output) {
            this.api = api;
            this.label = label;
            this.output = output;
        }

        /** Default: {@code openapi}. */
        public Builder emitters(List<String> names) {
            emitters = names.stream().distinct().toList();
            return this;
        }

        /** Default: none, which keeps every path. */
        public Builder includes(List<String> prefixes) {
            includes = prefixes;
            return this;
        }

        /** Default: none, which keeps every category. */
        public Builder tags(List<String> titles) {
            tags = titles;
            return this;
        }

        /** Default: 3.1. */
        public Builder openApiVersions(List<OpenApiVersion> versions) {
            openApiVersions = versions.stream().distinct().toList();
            return this;
        }

        /** Default: JSON. */
        public Builder formats(List<DocumentFormat> syntaxes) {
            formats = syntaxes.stream().distinct().toList();
            return this;
        }

        public GenerationRequest build() {
            return new GenerationRequest(api, label, emitters, output, includes, tags, openApiVersions, formats);
        }
    }
}
