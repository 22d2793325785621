package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.generator.GenerationException;
import io.github.proxmoxcodegen.generator.GenerationRequest;
import io.github.proxmoxcodegen.generator.Pipeline;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import io.github.proxmoxcodegen.server.http.Reply;
import io.github.proxmoxcodegen.server.http.Sites;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.Specs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Code and documents that the generator makes, over HTTP: of the API that is served, or of a pinned release by its
 * {@code version_tag}. Generating is work, so each client may ask for it a few times an hour only.
 *
 * <p>Nothing is read from elsewhere and nothing is written: no parameter is an address or the name of a file.
 */
final class Codegen {

    private static final String VERSION = "version_tag";
    private static final String OPENAPI = "openapi";
    private static final String RECORDS = "records";

    private final Api served;
    private final Clock clock;

    Codegen(Api served, Clock clock) {
        this.served = served;
        this.clock = clock;
    }

    /** By method and path. */
    Map<String, Sites.Site> all() {
        Map<String, Sites.Site> all = new TreeMap<>();
        all.put("POST /codegen/generate", limited(1, this::generate));
        all.put("GET /codegen/openapi", limited(5, this::openApi));
        all.put("GET /codegen/pydantic", limited(5, this::records));
        return all;
    }

    @FunctionalInterface
    private interface Work {
        Reply answer(Sites.Request request, Api api) throws GenerationException;
    }

    private Sites.Site limited(int calls, Work work) {
        HourlyLimit limit = new HourlyLimit(calls, clock);
        return request -> {
            Optional<Duration> refusal = limit.refusal(request.client());
            if (refusal.isPresent()) {
                return error(429, "rate limit exceeded: " + calls + " per hour")
                        .with("Retry-After", Long.toString(refusal.get().toSeconds() + 1));
            }
            return answer(request, work);
        };
    }

    private Reply answer(Sites.Request request, Work work) {
        Map<String, @Nullable Object> parameters = FormCodec.decode(request.query());
        Object version = parameters.remove(VERSION);
        if (!parameters.isEmpty()) {
            return error(
                    422,
                    "there is no parameter " + parameters.keySet().iterator().next() + " here; there is " + VERSION
                            + "; other APIs are read by the command: proxmox-codegen generate --spec");
        }
        try {
            Optional<Api> api = version == null ? Optional.of(served) : release(String.valueOf(version));
            return api.isPresent()
                    ? work.answer(request, api.get())
                    : error(404, "there is no such release; /versions lists those that there are");
        } catch (GenerationException | InvalidInputException e) {
            throw new IllegalStateException("what comes with this program can be generated from", e);
        }
    }

    /** A release that comes with this program, and nothing else that a text might name. */
    private static Optional<Api> release(String name) throws InvalidInputException {
        SpecCatalog pinned = SpecCatalog.pinned();
        return pinned.find(name).isPresent()
                ? Optional.of(Specs.with(pinned).resolve(name).api())
                : Optional.empty();
    }

    private Reply generate(Sites.Request request, Api api) throws GenerationException {
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("message", "Generation completed");
        done.put(VERSION, Facts.label(api));
        done.put("endpoint_count", api.allEndpoints().count());
        done.put("operation_count", api.operations().count());
        for (String emitter : List.of(OPENAPI, RECORDS)) {
            List<Artifact> artifacts = emit(api, emitter);
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("files", artifacts.size());
            made.put(
                    "bytes",
                    artifacts.stream()
                            .mapToLong(artifact -> artifact.content().length)
                            .sum());
            done.put(emitter, made);
        }
        return Reply.json(200, done);
    }

    private Reply openApi(Sites.Request request, Api api) throws GenerationException {
        return Reply.of(
                200,
                "application/json; charset=utf-8",
                emit(api, OPENAPI).get(0).content());
    }

    /** The validation records as an archive; for who asks for JSON, a list of what is in it. */
    private Reply records(Sites.Request request, Api api) throws GenerationException {
        List<Artifact> artifacts = emit(api, RECORDS);
        if (request.header().apply("Accept").orElse("").startsWith("application/json")) {
            List<Map<String, Object>> files = new ArrayList<>();
            artifacts.forEach(artifact -> {
                Map<String, Object> file = new LinkedHashMap<>();
                file.put("path", artifact.path());
                file.put("bytes", artifact.content().length);
                file.put("sha256", Content.sha256(artifact.content()));
                files.add(file);
            });
            return Reply.json(200, files);
        }
        return Reply.of(200, "application/zip", Archive.of(artifacts))
                .with("Content-Disposition", "attachment; filename=\"" + Facts.label(api) + "-records.zip\"");
    }

    private static List<Artifact> emit(Api api, String emitter) throws GenerationException {
        return Pipeline.prepare(new GenerationRequest(
                        api,
                        List.of(emitter),
                        Path.of(""),
                        List.of(),
                        List.of(),
                        EmitOptions.builder(Facts.label(api)).build()))
                .artifacts();
    }

    private static Reply error(int status, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("detail", detail);
        body.put("errors", List.of());
        return Reply.json(status, body);
    }
}
