package io.github.proxmoxcodegen.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading an apidoc into the model beside what plain Jackson takes for the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {

    private final ObjectMapper mapper = new ObjectMapper();
    private byte[] apidoc = new byte[0];
    private byte[] data = new byte[0];

    @Setup
    public void load() throws IOException {
        apidoc = BenchmarkInput.apidoc();
        data = BenchmarkInput.data(apidoc);
    }

    /** Everything: finding the data, tokens, model, translated patterns, diagnostics. */
    @Benchmark
    public Api model() throws InvalidInputException, IOException {
        return ApidocReader.read(new ByteArrayInputStream(apidoc), ApidocOptions.DEFAULT, new Diagnostics("benchmark"));
    }

    /** A tree of the same data, which nothing has been understood of. */
    @Benchmark
    public JsonNode jacksonReadTree() throws IOException {
        return mapper.readTree(new ByteArrayInputStream(data));
    }

    /** The tokens alone, with the text of each: the least that any reader does. */
    @Benchmark
    public int jacksonTokens() throws IOException {
        int characters = 0;
        try (JsonParser parser = mapper.createParser(new ByteArrayInputStream(data))) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                characters += parser.getText().length();
            } while (depth > 0);
        }
        return characters;
    }
}
