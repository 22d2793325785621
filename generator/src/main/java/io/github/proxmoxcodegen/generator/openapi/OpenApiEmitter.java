package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.DocumentFormat;
import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.shared.OperationNames;
import io.github.proxmoxcodegen.model.Api;
import java.util.List;

/** Emits one OpenAPI document for each version and format that a request asks for. */
public final class OpenApiEmitter implements Emitter {

    @Override
    public String name() {
        return "openapi";
    }

    @Override
    public List<Emission> emit(Api api, EmitOptions options) {
        List<String> notes = OperationNames.of(api).notes();
        return options.openApiVersions().stream()
                .map(version -> emission(api, options, version, notes))
                .toList();
    }

    private static Emission emission(Api api, EmitOptions options, OpenApiVersion version, List<String> notes) {
        String base = options.label() + "-openapi-" + version.id();
        ObjectNode document = OpenApiDocument.of(api, version);
        List<Artifact> artifacts = options.formats().stream()
                .map(format -> new Artifact(base + "." + format.id(), bytes(document, format)))
                .toList();
        return new Emission("openapi/" + base, artifacts, notes);
    }

    private static byte[] bytes(ObjectNode document, DocumentFormat format) {
        return switch (format) {
            case JSON -> OpenApiWriter.json(document);
            case YAML -> OpenApiWriter.yaml(document);
        };
    }
}
