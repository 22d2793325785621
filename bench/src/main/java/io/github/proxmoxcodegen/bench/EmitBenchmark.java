package io.github.proxmoxcodegen.bench;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.generator.emit.DocumentFormat;
import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.openapi.OpenApiEmitter;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the model to the bytes of a document, without a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class EmitBenchmark {

    @Param({"V3_1", "V3_0"})
    public OpenApiVersion version = OpenApiVersion.V3_1;

    @Param({"JSON", "YAML"})
    public DocumentFormat format = DocumentFormat.JSON;

    private final OpenApiEmitter emitter = new OpenApiEmitter();
    private EmitOptions options = EmitOptions.builder("benchmark").build();
    private Api api = BenchmarkInput.NOTHING;

    @Setup
    public void load() throws InvalidInputException, IOException {
        api = ApidocReader.read(
                new ByteArrayInputStream(BenchmarkInput.apidoc()), ApidocOptions.DEFAULT, new Diagnostics("benchmark"));
        options = EmitOptions.builder("benchmark")
                .openApiVersions(List.of(version))
                .formats(List.of(format))
                .build();
    }

    @Benchmark
    public List<Emission> openApi() {
        return emitter.emit(Selection.all(api), options);
    }
}
