package io.github.proxmoxcodegen.generator.openapi;

import static io.github.proxmoxcodegen.generator.openapi.Models.api;
import static io.github.proxmoxcodegen.generator.openapi.Models.bool;
import static io.github.proxmoxcodegen.generator.openapi.Models.choice;
import static io.github.proxmoxcodegen.generator.openapi.Models.family;
import static io.github.proxmoxcodegen.generator.openapi.Models.integer;
import static io.github.proxmoxcodegen.generator.openapi.Models.nothing;
import static io.github.proxmoxcodegen.generator.openapi.Models.operation;
import static io.github.proxmoxcodegen.generator.openapi.Models.optional;
import static io.github.proxmoxcodegen.generator.openapi.Models.propertyString;
import static io.github.proxmoxcodegen.generator.openapi.Models.required;
import static io.github.proxmoxcodegen.generator.openapi.Models.scalar;
import static io.github.proxmoxcodegen.generator.openapi.Models.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OpenApiDocumentTest {

    private static final String QEMU = "/nodes/{node}/qemu";

    private static ObjectNode v31(Operation... operations) {
        return OpenApiDocument.of(api(operations), OpenApiVersion.V3_1);
    }

    private static ObjectNode v30(Operation... operations) {
        return OpenApiDocument.of(api(operations), OpenApiVersion.V3_0);
    }

    private static Operation createVm(Property... properties) {
        Property[] all = new Property[properties.length + 1];
        all[0] = required("node", text());
        System.arraycopy(properties, 0, all, 1, properties.length);
        return operation(HttpMethod.POST, QEMU, scalar(ScalarType.STRING), all);
    }

    private static JsonNode operationNode(JsonNode document, String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    private static JsonNode schema(JsonNode document, String name) {
        JsonNode schema = document.path("components").path("schemas").path(name);
        assertThat(schema.isObject()).as("schema " + name).isTrue();
        return schema;
    }

    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void everyParameterStandsOnceAndWhereTheWireHasIt(OpenApiVersion version) {
        ObjectNode document = OpenApiDocument.of(
                api(
                        createVm(required("vmid", integer(100, 999)), optional("name", text())),
                        operation(
                                HttpMethod.DELETE,
                                QEMU + "/{vmid}",
                                nothing(),
                                required("node", text()),
                                required("vmid", integer(100, 999)),
                                optional("purge", bool()))),
                version);

        JsonNode create = operationNode(document, QEMU, "post");
        assertThat(create.path("parameters").findValuesAsText("name")).isEmpty();
        assertThat(create.at("/parameters/0/$ref").asText()).isEqualTo("#/components/parameters/Node");
        assertThat(create.at("/requestBody/content").properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("application/json", "application/x-www-form-urlencoded");
        JsonNode body = schema(document, "PostNodesNodeQemuRequest");
        assertThat(body.path("properties").properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("vmid", "name");
        assertThat(body.path("required")).extracting(JsonNode::asText).containsExactly("vmid");
        assertThat(body.path("additionalProperties").isBoolean()).isTrue();
        assertThat(body.path("additionalProperties").asBoolean()).isFalse();

        JsonNode delete = operationNode(document, QEMU + "/{vmid}", "delete");
        assertThat(delete.has("requestBody")).isFalse();
        assertThat(delete.path("parameters"))
                .filteredOn(parameter -> parameter.path("in").asText().equals("query"))
                .extracting(parameter -> parameter.path("name").asText())
                .containsExactly("purge");
    }

    @Test
    void whatIsIncludedDoesNotChangeNames() {
        Property kind = optional("kind", choice("ext4", "xfs"));
        Operation create = createVm(kind);
        Operation other = operation(HttpMethod.POST, "/pools", nothing(), kind);
        Api whole = api(create, other);

        ObjectNode document = OpenApiDocument.of(new Selection(whole, api(create)), OpenApiVersion.V3_1);

        assertThat(document.path("paths").properties())
                .extracting(entry -> entry.getKey())
                .containsExactly(QEMU);
        assertThat(schema(document, "PostNodesNodeQemuRequest")
                        .at("/properties/kind/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/PoolKind");
        assertThat(document.at("/components/schemas").has("PostPoolsRequest")).isFalse();
        assertThat(document.path("tags")).hasSize(1);
    }

    @Test
    void aFamilyIsOnePatternIn31AndManyNamesIn30() {
        Operation create = createVm(family("net", 31, propertyString(required("model", choice("virtio", "e1000")))));

        JsonNode pattern = schema(v31(create), "PostNodesNodeQemuRequest").path("patternProperties");
        assertThat(pattern.properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("^net(?:[0-9]|[12][0-9]|3[01])$");
        assertThat(pattern.elements().next().path("$ref").asText()).isEqualTo("#/components/schemas/QemuNetText");

        JsonNode names = schema(v30(create), "PostNodesNodeQemuRequest").path("properties");
        assertThat(names.properties()).hasSize(32);
        assertThat(names.path("net31").path("$ref").asText()).isEqualTo("#/components/schemas/QemuNetText");
    }

    @Test
    void aPropertyStringIsATextThatLeadsToItsParts() {
        ObjectNode document = v31(createVm(optional(
                "agent", propertyString(required("enabled", bool()), optional("type", choice("virtio", "isa"))))));

        JsonNode text = schema(document, "QemuAgentText");
        assertThat(text.path("type").asText()).isEqualTo("string");
        assertThat(text.path("contentSchema").path("$ref").asText()).isEqualTo("#/components/schemas/QemuAgent");
        assertThat(text.path("examples").get(0).asText()).isEqualTo("1,type=virtio");
        assertThat(text.path("description").asText()).isEqualTo("Syntax: `[enabled=]0|1[,type=virtio|isa]`");
        JsonNode parts = schema(document, "QemuAgent");
        assertThat(parts.path("required")).extracting(JsonNode::asText).containsExactly("enabled");
        assertThat(parts.path("x-proxmox-default-key").asText()).isEqualTo("enabled");
    }

    @Test
    void requiresBecomesDependentRequired() {
        Property notes = new Property("notes", text(), true, List.of("storage"), Optional.empty(), Optional.empty());
        Operation backup = createVm(notes, optional("storage", text()));

        assertThat(schema(v31(backup), "PostNodesNodeQemuRequest")
                        .at("/dependentRequired/notes/0")
                        .asText())
                .isEqualTo("storage");
        JsonNode old = schema(v30(backup), "PostNodesNodeQemuRequest");
        assertThat(old.has("dependentRequired")).isFalse();
        assertThat(old.at("/properties/notes/x-proxmox-requires/0").asText()).isEqualTo("storage");
    }

    @Test
    void truthValuesAreDigitsInQueriesAndBothInBodies() {
        Operation post = createVm(optional("start", bool()));
        Operation get = operation(HttpMethod.GET, QEMU, nothing(), required("node", text()), optional("full", bool()));
        ObjectNode document = v31(post, get);

        assertThat(schema(document, "PostNodesNodeQemuRequest")
                        .at("/properties/start/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ProxmoxBoolean");
        assertThat(operationNode(document, QEMU, "get")
                        .at("/parameters/1/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ProxmoxBooleanDigit");
        assertThat(schema(document, "ProxmoxBoolean").path("enum")).hasSize(4);

        JsonNode old = schema(v30(post, get), "PostNodesNodeQemuRequest").at("/properties/start");
        assertThat(old.path("type").asText()).isEqualTo("integer");
        assertThat(old.path("maximum").asInt()).isEqualTo(1);
    }

    @Test
    void backupServerHasRealBooleans() {
        ObjectNode document = OpenApiDocument.of(
                api(Product.PBS, operation(HttpMethod.POST, "/admin/sync", nothing(), optional("dry-run", bool()))),
                OpenApiVersion.V3_1);

        assertThat(schema(document, "PostAdminSyncRequest")
                        .at("/properties/dry-run/type")
                        .asText())
                .isEqualTo("boolean");
    }

    @Test
    void securityFollowsTheOperation() {
        Operation list = operation(HttpMethod.GET, "/pools", nothing());
        Operation create = operation(HttpMethod.POST, "/pools", nothing());
        Operation domains = operation(
                HttpMethod.GET, "/access/domains", nothing(), Permissions.Access.WORLD, OperationTraits.DEFAULT);
        OperationTraits noToken =
                new OperationTraits(false, false, false, false, false, Optional.empty(), OperationTraits.Transfer.NONE);
        Operation password =
                operation(HttpMethod.PUT, "/access/password", nothing(), Permissions.Access.AUTHENTICATED, noToken);
        Operation rootOnly = operation(
                HttpMethod.GET, "/cluster/config", nothing(), Permissions.Access.ROOT_ONLY, OperationTraits.DEFAULT);
        ObjectNode document = v31(list, create, domains, password, rootOnly);

        assertThat(operationNode(document, "/pools", "get").path("security").toString())
                .isEqualTo("[{\"apiToken\":[]},{\"ticket\":[]}]");
        assertThat(operationNode(document, "/pools", "post").path("security").toString())
                .isEqualTo("[{\"apiToken\":[]},{\"ticket\":[],\"csrfToken\":[]}]");
        assertThat(operationNode(document, "/access/domains", "get")
                        .path("security")
                        .toString())
                .isEqualTo("[]");
        assertThat(operationNode(document, "/access/password", "put")
                        .path("security")
                        .toString())
                .isEqualTo("[{\"ticket\":[],\"csrfToken\":[]}]");
        assertThat(operationNode(document, "/cluster/config", "get")
                        .path("security")
                        .toString())
                .isEqualTo("[{\"ticket\":[]}]");
    }

    @Test
    void integersThatNeedMoreRoomSaySo() {
        ObjectNode document = v31(createVm(
                optional("asn", integer(0, 4_294_967_295L)),
                optional("port", integer(1, 65_535)),
                optional("size", scalar(ScalarType.INTEGER))));

        JsonNode properties = schema(document, "PostNodesNodeQemuRequest").path("properties");
        assertThat(properties.at("/asn/format").asText()).isEqualTo("int64");
        assertThat(properties.path("port").has("format")).isFalse();
        assertThat(properties.at("/size/format").asText()).isEqualTo("int64");
    }

    @Test
    void whatSucceedsComesInAnEnvelope() {
        ObjectNode document = v31(
                createVm(),
                operation(HttpMethod.GET, "/version", text()),
                operation(HttpMethod.PUT, "/pools", nothing()));

        assertThat(operationNode(document, QEMU, "post")
                        .at("/responses/200/$ref")
                        .asText())
                .isEqualTo("#/components/responses/TaskStarted");
        assertThat(schema(document, "TaskStartedEnvelope")
                        .at("/properties/data/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Upid");
        assertThat(schema(document, "GetVersionEnvelope")
                        .at("/properties/data/type")
                        .asText())
                .isEqualTo("string");
        assertThat(operationNode(document, "/pools", "put")
                        .at("/responses/200/$ref")
                        .asText())
                .isEqualTo("#/components/responses/Done");
        assertThat(operationNode(document, "/version", "get").path("responses").properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("200", "400", "401", "403", "500", "501");
    }

    @Test
    void wordsOfStrangersCannotCarryMarkup() {
        Operation hostile =
                createVm().withWords(Optional.of("<script>alert(1)</script>"), Optional.of("a\r\nb <img src=x> */ x"));

        JsonNode node = operationNode(v31(hostile), QEMU, "post");
        assertThat(node.path("summary").asText()).isEqualTo("&lt;script>alert(1)&lt;/script>");
        assertThat(node.path("description").asText()).startsWith("a\nb &lt;img src=x> *&#47; x");
    }

    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void theSameModelGivesTheSameBytes(OpenApiVersion version) {
        Operation create = createVm(
                family("net", 3, propertyString(required("model", choice("virtio", "e1000")))),
                optional("start", bool()));

        assertThat(OpenApiWriter.json(OpenApiDocument.of(api(create), version)))
                .isEqualTo(OpenApiWriter.json(OpenApiDocument.of(api(create), version)))
                .doesNotContain('\r')
                .endsWith('}', '\n');
    }
}
