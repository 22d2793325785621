package io.github.proxmoxcodegen.bench;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.Routed;
import java.io.IOException;
import java.util.Optional;
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

/** From the path of a request to its operation, among all of a release. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RouteBenchmark {

    @Param({
        "/version",
        "/nodes/pve1/qemu/100/config",
        "/nodes/pve1/storage/local/content/local:iso/debian.iso",
        "/nodes/pve1/qemu/100/nothing/of/the/kind"
    })
    public String path = "";

    private ApiValidator validator;

    @Setup
    public void load() throws IOException {
        validator = ApiValidator.of(BenchmarkInput.pinned());
    }

    @Benchmark
    public Optional<Routed> route() {
        return validator.route(HttpMethod.GET, path);
    }
}
