package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.server.api.Call;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a form with a file. The file is counted and thrown away. */
final class Upload {

    private static final String FILE_PART = "filename";

    private Upload() {}

    /**
     * Reads the body of a request.
     *
     * @param whole gets the parameters, among them the name of the file, and the file
     * @param broken called instead when the body is no such form
     */
    static void read(
            Exchange exchange,
            BiConsumer<Map<String, @Nullable Object>, Optional<Call.Upload>> whole,
            Runnable broken) {
        Map<String, @Nullable Object> files = new LinkedHashMap<>();
        long[] size = {0};
        boolean[] done = {false};
        HttpServerRequest request = exchange.request();
        try {
            request.setExpectMultipart(true);
        } catch (RuntimeException e) {
            // There is no boundary between the parts, or an empty one.
            broken.run();
            return;
        }
        request.exceptionHandler(error -> {
            if (!done[0]) {
                done[0] = true;
                broken.run();
            }
        });
        request.uploadHandler(file -> {
            if (file.name().equals(FILE_PART)) {
                files.put(FILE_PART, fileName(file));
            }
            file.handler(chunk -> size[0] += chunk.length());
        });
        request.endHandler(end -> {
            if (done[0]) {
                return;
            }
            done[0] = true;
            Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
            request.formAttributes().forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
            parameters.putAll(files);
            Optional<Call.Upload> upload = Optional.ofNullable(files.get(FILE_PART))
                    .map(name -> new Call.Upload(String.valueOf(name), size[0]));
            exchange.guard(() -> whole.accept(parameters, upload));
        });
    }

    /** Without folders, whatever the client sends. */
    private static String fileName(HttpServerFileUpload file) {
        String name = Optional.ofNullable(file.filename()).orElse("");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
