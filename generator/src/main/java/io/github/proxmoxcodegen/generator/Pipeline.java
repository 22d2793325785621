package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.emit.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return prepare(request).write();
    }

    /**
     * Makes everything that a request asks for, in memory.
     *
     * @throws GenerationException when the request names an unknown emitter, selects nothing, or asks an emitter for what it
     *     cannot make
     */
    public static Generation prepare(GenerationRequest request) throws GenerationException {
        Selection selection = ApiSelection.of(request);
        return new Generation(
                Math.toIntExact(selection.part().operations().count()), emit(selection, request), request.output());
    }

    private static List<Emission> emit(Selection selection, GenerationRequest request) throws GenerationException {
        List<Emitter> emitters = new ArrayList<>();
        for (String name : request.emitters()) {
            Emitter emitter = Emitters.named(name);
            Optional<String> obstacle = emitter.obstacle(selection);
            if (obstacle.isPresent()) {
                throw new GenerationException("emit", name + " is not possible here: " + obstacle.get());
            }
            emitters.add(emitter);
        }
        // Stubs come with the records that they use, which may have been asked for as well.
        return emitters.parallelStream()
                .map(emitter -> emitter.emit(selection, request.options()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
