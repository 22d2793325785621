package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.model.Api;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that decides what is generated; the one request type of all front ends.
 *
 * @param api the API, with whatever words it is to be documented with
 * @param emitters the names of the emitters to run, in order and without repetition
 * @param output the folder that receives the files; created when absent
 * @param includes path prefixes to keep, such as {@code /nodes}; empty keeps everything
 * @param tags titles of categories to keep, such as {@code Virtual Machines}; empty keeps everything
 * @param options what the emitters read
 */
public record GenerationRequest(
        Api api, List<String> emitters, Path output, List<String> includes, List<String> tags, EmitOptions options) {

    public GenerationRequest {
        emitters = emitters.stream().distinct().toList();
        includes = List.copyOf(includes);
        tags = List.copyOf(tags);
    }
}
