package io.github.proxmoxcodegen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.proxmoxcodegen.bench.pve.virtualmachines.PostNodesNodeQemuRequest;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.openapi.OpenApiEmitter;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.OperationValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The verdict on one valid request to create a virtual machine. Ours looks into its property strings; the others do not.
 * Each engine gets the form that suits it: ours a map as JSON gives it, Hibernate Validator an object, networknt a tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CreateVmBenchmark {

    private static final String PATH = "/nodes/{node}/qemu";

    private final Map<String, Object> json = CreateVm.VALID.toMap();
    private final Map<String, Object> form = CreateVm.VALID.toForm();
    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator hibernate = factory.getValidator();

    private OperationValidator operation;
    private Schema schema;
    private JsonNode tree;

    @Setup
    public void compile() throws IOException {
        Api api = BenchmarkInput.pinned();
        operation = ApiValidator.of(api).operation(HttpMethod.POST, PATH).orElseThrow();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode document = mapper.readTree(new OpenApiEmitter()
                .emit(Selection.all(api), EmitOptions.builder("benchmark").build())
                .get(0)
                .artifacts()
                .get(0)
                .content());
        String pointer = document.at(
                        "/paths/~1nodes~1{node}~1qemu/post/requestBody/content/application~1json/schema/$ref")
                .asText();
        schema = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(FlatSchema.of(document, pointer.substring(1)));
        // The node is a parameter of the path there.
        tree = ((ObjectNode) mapper.valueToTree(json)).without("node");
        requireAccepted(generated().violations(), generatedOfForm().violations());
        requireAccepted(interpreter(), interpreterOfForm(), handWritten(), networknt());
        requireAccepted(List.copyOf(hibernateValidator()));
    }

    /** Nobody is measured who refuses the request. */
    private static void requireAccepted(List<?>... complaints) {
        for (List<?> each : complaints) {
            if (!each.isEmpty()) {
                throw new IllegalStateException(each.toString());
            }
        }
    }

    @TearDown
    public void close() {
        factory.close();
    }

    /** The record that is generated: the map becomes typed values, property strings and all. */
    @Benchmark
    public Validated<PostNodesNodeQemuRequest> generated() {
        return PostNodesNodeQemuRequest.validate(json);
    }

    /** The same where everything is text, as in a form. */
    @Benchmark
    public Validated<PostNodesNodeQemuRequest> generatedOfForm() {
        return PostNodesNodeQemuRequest.validate(form);
    }

    /** The model, interpreted; property strings and all. */
    @Benchmark
    public List<Violation> interpreter() {
        return operation.violations(json);
    }

    /** The same where everything is text, as in a form. */
    @Benchmark
    public List<Violation> interpreterOfForm() {
        return operation.violations(form);
    }

    @Benchmark
    public List<String> handWritten() {
        return HandWritten.check(json);
    }

    @Benchmark
    public Set<ConstraintViolation<CreateVm>> hibernateValidator() {
        return hibernate.validate(CreateVm.VALID);
    }

    @Benchmark
    public List<Error> networknt() {
        return schema.validate(tree);
    }
}
