package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Emitter;
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
        return List.of();
    }
}
