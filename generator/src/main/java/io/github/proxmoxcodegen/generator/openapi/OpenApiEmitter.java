package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.DocumentFormat;
import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.shared.OperationNames;
import java.util.List;
import java.util.Set;

/** Emits one OpenAPI document for each version and format that a request asks for. */
public final class OpenApiEmitter implements Emitter {

    private static final String UNITS = "openapi/";

    /** Whether a unit is an OpenAPI document: other files of a generation may be in JSON as well. */
    public static boolean makes(Emission emission) {
        return emission.unit().startsWith(UNITS);
    }

    @Override
    public String name() {
        return "openapi";
    }

    @Override
    public Set<OutputKind> outputs() {
        return Set.of(OutputKind.RESOURCES);
    }

    @Override
    public List<Emission> emit(Selection selection, EmitOptions options) {
        List<String> notes = OperationNames.of(selection.whole()).notes();
        // Documents do not depend on each other, so each core may make one.
        return options.openApiVersions().parallelStream()
                .map(version -> emissions(selection, options, version, notes))
                .flatMap(List::stream)
                .toList();
    }

    /** Each document is a unit of its own: asking for YAML later must not take the JSON of before away. */
    private static List<Emission> emissions(
            Selection selection, EmitOptions options, OpenApiVersion version, List<String> notes) {
        ObjectNode document = OpenApiDocument.of(selection, version);
        return options.formats().parallelStream()
                .map(format -> {
                    String file = options.label() + "-openapi-" + version.id() + "." + format.id();
                    return new Emission(UNITS + file, List.of(new Artifact(file, bytes(document, format))), notes);
                })
                .toList();
    }

    private static byte[] bytes(ObjectNode document, DocumentFormat format) {
        return switch (format) {
            case JSON -> OpenApiWriter.json(document);
            case YAML -> OpenApiWriter.yaml(document);
        };
    }
}
