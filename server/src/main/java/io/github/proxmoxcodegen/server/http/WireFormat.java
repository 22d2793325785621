package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an answer is wrapped on the surface that is true to the wire. */
enum WireFormat {
    /** The status tells of success; the first line of an error is the reason phrase. */
    JSON {
        @Override
        Reply success(Answer answer) {
            return answer.kind() == Answer.Kind.STREAM ? stream(answer) : dressed(Reply.json(200, envelope(answer)));
        }

        @Override
        Reply failure(ApiError error) {
            if (error.bodyless()) {
                return dressed(Reply.empty(error.status())).withReason(error.reason());
            }
            Map<String, @Nullable Object> body = new LinkedHashMap<>();
            body.put("data", null);
            body.put("message", error.message());
            if (!error.errors().isEmpty()) {
                body.put("errors", error.errors());
            }
            return dressed(Reply.json(error.status(), body)).withReason(error.reason());
        }
    },

    /** The status is always 200; the body tells. */
    EXTJS {
        @Override
        Reply success(Answer answer) {
            if (answer.kind() == Answer.Kind.STREAM) {
                return stream(answer);
            }
            Map<String, @Nullable Object> body = envelope(answer);
            body.put("success", 1);
            return dressed(Reply.json(200, body));
        }

        @Override
        Reply failure(ApiError error) {
            if (error.bodyless()) {
                return JSON.failure(error);
            }
            Map<String, @Nullable Object> body = new LinkedHashMap<>();
            body.put("data", null);
            body.put("success", 0);
            body.put("message", error.message());
            // The real one has the status of errors that it raises itself as text.
            body.put("status", error.status() == 500 ? (Object) 500 : Integer.toString(error.status()));
            if (!error.errors().isEmpty()) {
                body.put("errors", error.errors());
            }
            return dressed(Reply.json(200, body));
        }
    };

    abstract Reply success(Answer answer);

    abstract Reply failure(ApiError error);

    private static Map<String, @Nullable Object> envelope(Answer answer) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("data", answer.value());
        body.putAll(answer.attributes());
        return body;
    }

    private static Reply stream(Answer answer) {
        return dressed(
                Reply.of(200, "text/plain", String.valueOf(answer.value()).getBytes(StandardCharsets.UTF_8)));
    }

    private static Reply dressed(Reply reply) {
        Map<String, String> headers = new LinkedHashMap<>(reply.headers());
        headers.put("Server", "pve-api-daemon/3.0");
        headers.put("Cache-Control", "max-age=0");
        headers.put("Pragma", "no-cache");
        return new Reply(reply.status(), reply.reason(), headers, reply.body(), reply.last());
    }
}
