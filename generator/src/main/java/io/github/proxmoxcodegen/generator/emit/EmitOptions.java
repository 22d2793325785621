package io.github.proxmoxcodegen.generator.emit;

import java.util.List;

/**
 * The options that emitters read, each taking what concerns it.
 *
 * @param label the name of the API in file names, such as {@code pve-9.2.3}
 * @param openApiVersions the OpenAPI versions to write
 * @param formats the syntaxes to write documents in
 * @param packageName the package at the top of generated Java
 * @param stubStyle what leads requests to stubs
 */
public record EmitOptions(
        String label,
        List<OpenApiVersion> openApiVersions,
        List<DocumentFormat> formats,
        String packageName,
        StubStyle stubStyle) {

    public EmitOptions {
        openApiVersions = List.copyOf(openApiVersions);
        formats = List.copyOf(formats);
    }

    /** Starts options with every one at its default. */
    public static Builder builder(String label) {
        return new Builder(label);
    }

    /** Collects options; not thread-safe. */
    public static final class Builder {
        private final String label;
        private List<OpenApiVersion> openApiVersions = List.of(OpenApiVersion.V3_1);
        private List<DocumentFormat> formats = List.of(DocumentFormat.JSON);
        private String packageName = "proxmox";
        private StubStyle stubStyle = StubStyle.PLAIN;

        private Builder(String label) {
            this.label = label;
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

        /** Default: {@code proxmox}. */
        public Builder packageName(String name) {
            packageName = name;
            return this;
        }

        /** Default: plain. */
        public Builder stubStyle(StubStyle style) {
            stubStyle = style;
            return this;
        }

        public EmitOptions build() {
            return new EmitOptions(label, openApiVersions, formats, packageName, stubStyle);
        }
    }
}
