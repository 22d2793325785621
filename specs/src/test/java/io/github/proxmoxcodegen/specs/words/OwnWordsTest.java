package io.github.proxmoxcodegen.specs.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.ProseRemover;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final Schema NOTHING = new NullSchema(Annotations.NONE);

    @Test
    void fillsInWhatIsAbsent() {
        Operation start =
                describe("POST /nodes/{node}/lxc", List.of(text("start"), text("vmid"), text("xyz")), NOTHING);

        assertThat(start.summary()).contains("Create a container on a node");
        assertThat(start.description())
                .hasValueSatisfying(text -> assertThat(text).startsWith("Creates a container"));
        assertThat(parameter(start, "start")).contains("Start the guest once it has been created.");
        assertThat(parameter(start, "vmid")).contains("Number that identifies a guest within the cluster.");
        assertThat(parameter(start, "xyz")).isEmpty();
    }

    @Test
    void givesANameTheMeaningThatItHasThere() {
        Operation log = describe("GET /nodes/{node}/syslog", List.of(text("start")), NOTHING);

        assertThat(parameter(log, "start")).contains("Number of the first entry to return, counted from 0.");
    }

    @Test
    void keepsTheWordsOfTheInput() {
        Property told = Property.of("vmid", described("theirs"), false);
        Schema answer = object(Property.of("upid", described("their answer"), false));
        Api api = new ApiSketch(Product.PVE)
                .with("POST /nodes/{node}/qemu", Optional.of("their operation"), List.of(told), answer)
                .build();

        Operation operation = only(OwnWords.describe(api));

        assertThat(operation.summary()).contains("Create a QEMU virtual machine on a node");
        assertThat(operation.description()).contains("their operation");
        assertThat(parameter(operation, "vmid")).contains("theirs");
        assertThat(operation.returns()).isEqualTo(answer);
    }

    @Test
    void keepsASummaryOfTheInput() {
        Operation operation =
                only(new ApiSketch(Product.PVE).with("GET /version").build());
        Operation told = operation.withWords(Optional.of("their summary"), Optional.empty());
        Api api = new Api(Product.PVE, Optional.empty(), List.of(new Endpoint("/version", List.of(told), List.of())));

        assertThat(only(OwnWords.describe(api)).summary()).contains("their summary");
    }

    @Test
    void treatsABlankDescriptionAsNone() {
        Property blank = Property.of("vmid", described(" "), false);
        Api api = new ApiSketch(Product.PVE)
                .with("POST /nodes/{node}/qemu", Optional.of(""), List.of(blank), NOTHING)
                .build();

        Operation operation = only(OwnWords.describe(api));

        assertThat(operation.description())
                .hasValueSatisfying(text -> assertThat(text).startsWith("Creates"));
        assertThat(parameter(operation, "vmid")).contains("Number that identifies a guest within the cluster.");
    }

    @Test
    void describesTheMembersOfAnswers() {
        Schema list = new ArraySchema(
                Optional.of(object(text("maxmem"), text("never-heard-of"))),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                Annotations.NONE);

        Operation operation = describe("GET /nodes", List.of(), list);

        ArraySchema described = (ArraySchema) operation.returns();
        ObjectSchema item = (ObjectSchema) described.items().orElseThrow();
        assertThat(item.property("maxmem")
                        .orElseThrow()
                        .schema()
                        .annotations()
                        .prose()
                        .description())
                .contains("Memory that there is or that a guest may use, in bytes.");
        assertThat(item.property("never-heard-of").orElseThrow()).isEqualTo(text("never-heard-of"));
    }

    @Test
    void doesNotGiveTheMeaningOfAParameterToAnAnswer() {
        Operation operation = describe("GET /nodes/{node}/tasks", List.of(text("limit")), object(text("limit")));

        assertThat(parameter(operation, "limit")).isPresent();
        assertThat(operation.returns()).isEqualTo(object(text("limit")));
    }

    @Test
    void describesTheKeysOfAPropertyString() {
        PropertyString content = new PropertyString(
                List.of(
                        new PropertyString.Member(text("bridge")),
                        new PropertyString.Alias("virtio", "macaddr", Optional.of("model"))),
                Optional.empty(),
                Additional.FORBIDDEN);
        Constraints constraints = new Constraints(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Format.Structured(Optional.empty(), content)));
        Property net = Property.of("net[n]", new ScalarSchema(ScalarType.STRING, constraints, Annotations.NONE), true);

        Operation operation = describe("POST /nodes/{node}/qemu", List.of(net), NOTHING);

        ScalarSchema described = (ScalarSchema)
                operation.parameters().named("net[n]").orElseThrow().schema();
        PropertyString parts =
                ((Format.Structured) described.constraints().format().orElseThrow()).content();
        PropertyString.Member bridge =
                (PropertyString.Member) parts.part("bridge").orElseThrow();
        assertThat(bridge.property().schema().annotations().prose().description())
                .contains("Bridge or virtual network that the card is plugged into.");
        assertThat(parts.part("virtio")).isEqualTo(content.part("virtio"));
    }

    @Test
    void changesNothingButWords() {
        Api api = new ApiSketch(Product.PBS)
                .with("PUT /config/sync/{id}", Optional.empty(), List.of(text("digest"), text("store")), NOTHING)
                .with("GET /ping")
                .build();

        Api described = OwnWords.describe(api);

        assertThat(described).isNotEqualTo(api);
        assertThat(ProseRemover.withoutProse(described)).isEqualTo(api);
    }

    @Test
    void saysTheSameEachTime() {
        Api api = new ApiSketch(Product.PVE)
                .with("GET /nodes")
                .with("GET /cluster/thing")
                .build();

        assertThat(OwnWords.describe(api)).isEqualTo(OwnWords.describe(api));
    }

    private static Operation describe(String methodAndPath, List<Property> parameters, Schema returns) {
        return only(OwnWords.describe(new ApiSketch(Product.PVE)
                .with(methodAndPath, Optional.empty(), parameters, returns)
                .build()));
    }

    private static Operation only(Api api) {
        return api.operations().findFirst().orElseThrow();
    }

    private static Optional<String> parameter(Operation operation, String name) {
        return operation
                .parameters()
                .named(name)
                .orElseThrow()
                .schema()
                .annotations()
                .prose()
                .description();
    }

    private static Property text(String name) {
        return Property.of(name, new ScalarSchema(ScalarType.STRING, Constraints.NONE, Annotations.NONE), true);
    }

    private static Schema described(String text) {
        return new ScalarSchema(
                ScalarType.STRING, Constraints.NONE, Annotations.NONE.withProse(Prose.description(text)));
    }

    private static ObjectSchema object(Property... properties) {
        return new ObjectSchema(List.of(properties), Additional.FORBIDDEN, List.of(), Annotations.NONE);
    }
}
