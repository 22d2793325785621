package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.output.OutputFolder;
import io.github.proxmoxcodegen.generator.output.WrittenFiles;
import io.github.proxmoxcodegen.model.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs emitters and writes what they make.
 *
 * <p>All artifacts exist in memory before the first file is touched, so a failing emitter leaves the output folder as it
 * was.
 */
public final class Pipeline {

    private Pipeline() {}

    /**
     * Carries out a request.
     *
     * @throws GenerationException when the request names an unknown emitter or selects nothing
     * @throws IOException when the output folder cannot be written
     */
    public static GenerationResult run(GenerationRequest request) throws GenerationException, IOException {
        Api api = ApiSelection.of(request);
        List<Emission> emissions = emit(api, request);
        WrittenFiles files = OutputFolder.at(request.output()).replace(emissions);
        List<String> notes = emissions.stream()
                .flatMap(emission -> emission.notes().stream())
                .distinct()
                .toList();
        return new GenerationResult(Math.toIntExact(api.operations().count()), files, notes);
    }

    private static List<Emission> emit(Api api, GenerationRequest request) throws GenerationException {
        List<Emitter> emitters = new ArrayList<>();
        for (String name : request.emitters()) {
            emitters.add(Emitters.named(name));
        }
        return emitters.stream()
                .flatMap(emitter -> emitter.emit(api, request.options()).stream())
                .toList();
    }
}
