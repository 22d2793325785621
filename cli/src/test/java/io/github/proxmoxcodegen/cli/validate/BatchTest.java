package io.github.proxmoxcodegen.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.HttpMethod;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchTest {

    private static final BatchEngine PATHS = new BatchEngine() {
        @Override
        public Answer request(HttpMethod method, String path, Map<String, ? extends @Nullable Object> parameters) {
            return new Answer.Errors(Map.of(path, "type"));
        }

        @Override
        public Answer propertyString(HttpMethod method, String path, String parameter, String text) {
            return new Answer.Parsed(Map.of(parameter, text), text);
        }
    };

    @Test
    @Timeout(60)
    void anotherProgramCanAskLineByLine() throws Exception {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(questions);
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader answers =
                new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<BatchTally> run = other.submit(() -> new Batch(PATHS, false).run(in, out));
            for (int i = 0; i < 3; i++) {
                questions.write(("{\"method\":\"GET\",\"path\":\"/" + i + "\",\"params\":{}}\n")
                        .getBytes(StandardCharsets.UTF_8));
                questions.flush();
                assertThat(answers.readLine()).isEqualTo("{\"errors\":{\"/" + i + "\":\"type\"}}");
            }
            questions.close();
            assertThat(run.get(10, TimeUnit.SECONDS).invalid()).isEqualTo(3);
        } finally {
            other.shutdownNow();
        }
    }
}
