package io.github.proxmoxcodegen.bench;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.specs.SpecEntry;
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

/** The model of the same release, from the snapshot in our jar and from an apidoc in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class LoadBenchmark {

    private byte[] apidoc = new byte[0];

    @Setup
    public void load() throws IOException {
        apidoc = BenchmarkInput.apidoc();
    }

    /** Opening the resource included. */
    @Benchmark
    public Api snapshot() throws InvalidInputException, IOException {
        SpecEntry entry = BenchmarkInput.entry();
        return entry.load();
    }

    @Benchmark
    public Api apidoc() throws InvalidInputException, IOException {
        return ApidocReader.read(new ByteArrayInputStream(apidoc), ApidocOptions.DEFAULT, new Diagnostics("benchmark"));
    }
}
