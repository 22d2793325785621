package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.openapi.OpenApiEmitter;
import io.github.proxmoxcodegen.generator.records.RecordsEmitter;
import io.github.proxmoxcodegen.generator.stubs.StubsEmitter;
import java.util.List;
import java.util.stream.Collectors;

/** The emitters there are. */
public final class Emitters {

    private static final List<Emitter> ALL = List.of(new OpenApiEmitter(), new RecordsEmitter(), new StubsEmitter());

    private Emitters() {}

    /** The names of all emitters, in the order in which help lists them. */
    public static List<String> names() {
        return ALL.stream().map(Emitter::name).toList();
    }

    static Emitter named(String name) throws GenerationException {
        return ALL.stream()
                .filter(emitter -> emitter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        "emit",
                        name + " is unknown; there are: " + names().stream().collect(Collectors.joining(", "))));
    }
}
