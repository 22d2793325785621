package io.github.proxmoxcodegen.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ApiValidatorTest {

    private static final String GUEST = """
            [{'path': '/nodes/{node}/qemu', 'info': {'POST': {'name': 'create', 'parameters': {
                'additionalProperties': 0, 'properties': {
                    'node': {'type': 'string', 'format': 'pve-node'},
                    'vmid': {'type': 'integer', 'format': 'pve-vmid', 'minimum': 100},
                    'name': {'type': 'string', 'format': 'dns-name', 'optional': 1},
                    'tags': {'type': 'string', 'format': 'pve-tag-list', 'optional': 1},
                    'command': {'type': 'array', 'items': {'type': 'string', 'maxLength': 4}, 'optional': 1},
                    'archive': {'type': 'string', 'requires': 'storage', 'optional': 1},
                    'storage': {'type': 'string', 'pattern': '[a-z]+|none', 'optional': 1},
                    'net[n]': {'type': 'string', 'optional': 1, 'format': {
                        'model': {'type': 'string', 'default_key': 1, 'enum': ['virtio', 'e1000']},
                        'macaddr': {'type': 'string', 'format': 'mac-addr', 'optional': 1},
                        'virtio': {'alias': 'macaddr', 'keyAlias': 'model'},
                        'firewall': {'type': 'boolean', 'optional': 1}}},
                    'watchdog': {'type': 'string', 'format': 'pve-qm-watchdog', 'optional': 1}}}},
              'GET': {'parameters': {'additionalProperties': 0, 'properties': {'node': {'type': 'string'}}}}},
              'children': [
                {'path': '/nodes/{node}/qemu/{vmid}', 'info': {'GET': {'parameters': {'properties': {}}}}}]},
             {'path': '/nodes/{node}/storage/{storage}/content/{volume}',
              'info': {'GET': {'parameters': {'additionalProperties': 0, 'properties': {
                  'node': {'type': 'string'}, 'storage': {'type': 'string'}, 'volume': {'type': 'string'}}}}}},
             {'path': '/access/ticket', 'info': {'GET': {'parameters': {'additionalProperties': 0}}}},
             {'path': '/access/acl', 'info': {'GET': {'parameters': {'additionalProperties': 0}}}}]
            """;

    private static final ApiValidator VALIDATOR = ApiValidator.of(ApiSource.APIDOC.readQuoted(GUEST));

    private static final OperationValidator CREATE =
            VALIDATOR.operation(HttpMethod.POST, "/nodes/{node}/qemu").orElseThrow();

    private static OperationValidator put(String properties) {
        return ApiValidator.of(
                        ApiSource.APIDOC.readQuoted("[{'path': '/cluster/thing', 'info': {'PUT': {'parameters': {"
                                + "'additionalProperties': 0, 'properties': " + properties + "}}}}]"))
                .operation(HttpMethod.PUT, "/cluster/thing")
                .orElseThrow();
    }

    private static Map<String, Kind> kinds(OperationValidator operation, Map<String, ?> parameters) {
        return ServerErrors.kinds(operation.violations(parameters));
    }

    private static Map<String, Object> create(Object... more) {
        Map<String, Object> parameters = new HashMap<>(Map.of("node", "pve1", "vmid", 100));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put((String) more[i], more[i + 1]);
        }
        return parameters;
    }

    @Test
    void aValidRequestHasNoViolations() {
        assertThat(CREATE.violations(create(
                        "name", "web.example", "net0", "virtio=AA:BB:CC:00:11:22,firewall=on", "watchdog", "ib700")))
                .isEmpty();
    }

    @Test
    void everyViolationComesOutAtOnceInTheOrderOfPaths() {
        List<Violation> violations = CREATE.violations(Map.of(
                "vmid", "x", "archive", "a", "bogus", 1, "net1", "virtio,bogus=1", "net32", "virtio", "watchdog", "x"));

        assertThat(violations)
                .extracting(
                        violation -> violation.path() + " " + violation.kind().code())
                .containsExactly(
                        "bogus unknown",
                        "net1.bogus unknown",
                        "net32 unknown",
                        "node missing",
                        "storage requires",
                        "vmid type",
                        "watchdog.model enum");
        assertThat(violations.get(2).message()).contains("the index of 'net' goes from 0 to 31");
    }

    @Test
    void theTwoConversionsOfTheServerComeFirst() {
        Map<String, Object> parameters = create("tags", List.of("a", "b"), "command", "ls");

        assertThat(CREATE.violations(parameters)).isEmpty();
        assertThat(kinds(CREATE, create("tags", List.of("a", "b!"), "command", "too long")))
                .containsOnly(entry("command[0]", Kind.MAX_LENGTH), entry("tags", Kind.FORMAT));
        assertThat(kinds(CREATE, create("command", 0))).containsOnly(entry("command", Kind.TYPE));
        assertThat(CREATE.converted(parameters))
                .isEqualTo(create("tags", "a,b", "command", List.of("ls")))
                .isNotSameAs(parameters);
        assertThat(CREATE.converted(create("name", "a"))).isEqualTo(create("name", "a"));
    }

    @Test
    void aPatternIsAnchoredTheServersWay() {
        assertThat(kinds(CREATE, create("storage", "zz!"))).isEmpty();
        assertThat(kinds(CREATE, create("storage", "!none\n"))).isEmpty();
        assertThat(kinds(CREATE, create("storage", "!zz"))).containsOnly(entry("storage", Kind.PATTERN));
    }

    @Test
    void propertyStringsAreFoundUnderTheirNamesOnTheWire() {
        assertThat(CREATE.propertyString("net31").orElseThrow().parts())
                .extracting(part -> part.name())
                .containsExactly("firewall", "macaddr", "model");
        assertThat(CREATE.propertyString("watchdog").orElseThrow().name()).isEqualTo("pve-qm-watchdog");
        assertThat(CREATE.propertyString("net32")).isEmpty();
        assertThat(CREATE.propertyString("name")).isEmpty();
    }

    @Test
    void onlyTheServersOwnFormatsAreCheckedOnRequest() {
        OperationValidator common = ApiValidator.of(VALIDATOR.api(), FormatScope.COMMON)
                .operation(HttpMethod.POST, "/nodes/{node}/qemu")
                .orElseThrow();

        assertThat(kinds(common, create("watchdog", "x"))).isEmpty();
        assertThat(kinds(common, create("net0", "x", "name", "-")))
                .containsOnly(entry("name", Kind.FORMAT), entry("net0", Kind.FORMAT));
    }

    @Test
    void parametersThatOnlyThePathNamesTakeAnything() {
        OperationValidator get =
                VALIDATOR.operation(HttpMethod.GET, "/nodes/{node}/qemu/{vmid}").orElseThrow();

        assertThat(kinds(get, Map.of("node", "x", "vmid", "y", "more", 1))).isEmpty();
    }

    @Test
    void anOperationThatTheServerDoesNotCheckTakesEverything() {
        OperationValidator unchecked =
                VALIDATOR.operation(HttpMethod.GET, "/access/ticket").orElseThrow();
        OperationValidator checked =
                VALIDATOR.operation(HttpMethod.GET, "/access/acl").orElseThrow();

        assertThat(kinds(unchecked, Map.of("x", 1))).isEmpty();
        assertThat(kinds(checked, Map.of("x", 1))).containsOnly(entry("x", Kind.UNKNOWN));
    }

    @Test
    void aConcretePathLeadsToItsOperationAndParameters() {
        Routed routed = VALIDATOR.route(HttpMethod.POST, "/nodes/pve1/qemu/").orElseThrow();

        assertThat(routed.validator()).isSameAs(CREATE);
        assertThat(routed.pathParameters()).containsExactly(entry("node", "pve1"));
        assertThat(VALIDATOR
                        .route(HttpMethod.GET, "/nodes/a/storage/b/content/b:1/x")
                        .orElseThrow()
                        .pathParameters())
                .containsEntry("volume", "b:1/x");
        assertThat(VALIDATOR.route(HttpMethod.PUT, "/nodes/pve1/qemu")).isEmpty();
        assertThat(VALIDATOR.route(HttpMethod.GET, "/nodes/pve1")).isEmpty();
        assertThat(VALIDATOR.operation(HttpMethod.GET, "/nodes/pve1/qemu")).isEmpty();
    }

    @Test
    void ofPathsThatCannotBeToldApartTheFirstCounts() {
        ApiValidator ambiguous = ApiValidator.of(ApiSource.APIDOC.readQuoted(
                "[{'path': '/cluster/{a}', 'info': {'GET': {}}}, {'path': '/cluster/{b}', 'info': {'GET': {}}}]"));

        assertThat(ambiguous
                        .route(HttpMethod.GET, "/cluster/x")
                        .orElseThrow()
                        .validator()
                        .operation()
                        .path())
                .isEqualTo("/cluster/{a}");
    }

    @Test
    void aSiblingChoosesAmongSchemas() {
        OperationValidator rule = put("""
                {'type': {'type': 'string', 'optional': 1}, 'nodes': {'type': 'array', 'type-property': 'type', 'oneOf': [
                    {'instance-types': ['a'], 'items': {'type': 'integer'}, 'type': 'array'},
                    {'instance-types': ['b'], 'items': {'type': 'string', 'maxLength': 1}, 'type': 'array', 'optional': 1}]}}
                """);

        assertThat(kinds(rule, Map.of("type", "a", "nodes", List.of("x")))).containsOnly(entry("nodes[0]", Kind.TYPE));
        assertThat(kinds(rule, Map.of("type", "b", "nodes", "x"))).isEmpty();
        assertThat(kinds(rule, Map.of("type", "a"))).containsOnly(entry("nodes", Kind.MISSING));
        assertThat(kinds(rule, Map.of("type", "b"))).isEmpty();
        assertThat(kinds(rule, Map.of("type", "c", "nodes", List.of()))).containsOnly(entry("nodes", Kind.UNKNOWN));
        assertThat(kinds(rule, Map.of())).isEmpty();
    }

    @Test
    void withoutASiblingTheFirstSchemaThatAcceptsWins() {
        OperationValidator rule = put("""
                {'p': {'type': 'string', 'optional': 1, 'oneOf': [
                    {'type': 'integer', 'maximum': 9}, {'type': 'string', 'enum': ['max']}]}}
                """);

        assertThat(kinds(rule, Map.of("p", "9"))).isEmpty();
        assertThat(kinds(rule, Map.of("p", "max"))).isEmpty();
        assertThat(kinds(rule, Map.of("p", "10")))
                .containsOnly(entry("p.oneOf[0]", Kind.MAXIMUM), entry("p.oneOf[1]", Kind.ENUM));
        assertThat(kinds(rule, Map.of("p", List.of()))).containsOnly(entry("p", Kind.TYPE));
    }

    @Test
    void nestedObjectsAreCheckedMemberByMember() {
        OperationValidator rule = put("""
                {'o': {'type': 'object', 'additionalProperties': 0, 'properties': {
                        'id': {'type': 'integer'}, 'gone': {'type': 'null', 'optional': 1}}},
                 'any': {'optional': 1, 'type': 'ip', 'minLength': 2},
                 'map': {'optional': 1, 'type': 'object', 'properties': {}, 'additionalProperties': {'type': 'boolean'}}}
                """);

        assertThat(kinds(rule, Map.of("o", Map.of("id", 1), "map", Map.of("x", "1"))))
                .isEmpty();
        assertThat(kinds(rule, Map.of("o", Map.of("x", 1, "gone", 0), "map", Map.of("x", "yes"), "any", "1")))
                .containsOnly(
                        entry("any", Kind.MIN_LENGTH),
                        entry("map.x", Kind.TYPE),
                        entry("o.gone", Kind.TYPE),
                        entry("o.id", Kind.MISSING),
                        entry("o.x", Kind.UNKNOWN));
        assertThat(kinds(rule, Map.of("o", "text"))).containsOnly(entry("o", Kind.TYPE));
    }

    @Test
    void whatCannotBeCheckedAccepts() {
        OperationValidator rule = put("""
                {'format': {'type': 'string', 'format': 'pve-of-tomorrow', 'optional': 1},
                 'pattern': {'type': 'string', 'pattern': '(?{ system })', 'optional': 1}}
                """);

        assertThat(kinds(rule, Map.of("format", "x", "pattern", "x"))).isEmpty();
    }

    @Test
    void aPatternOfAnApidocCannotMakeTheValidatorHang() {
        OperationValidator rule = put("{'p': {'type': 'string', 'pattern': '(a+)+b|(a|a)*c|(.*a){20}d'}}");
        String bomb = "a".repeat(100_000);

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> kinds(rule, Map.of("p", bomb))))
                .containsOnly(entry("p", Kind.PATTERN));
    }

    @Test
    void listsOfBackupServersHaveBoundsAndMayBeWrittenAsText() {
        OperationValidator rule = ApiValidator.of(ApiSource.APIDOC.readQuoted("""
                        [{'path': '/admin/datastore', 'info': {'PUT': {'parameters': {'additionalProperties': false,
                          'properties': {
                            'few': {'type': 'array', 'items': {'type': 'string'}, 'maxLength': 1, 'optional': true},
                            'slots': {'type': 'string', 'optional': true, 'format': {'type': 'array', 'minLength': 2,
                                'items': {'type': 'integer', 'minimum': 1, 'description': 'd'}, 'description': 'd'}}}}}}}]
                        """))
                .operation(HttpMethod.PUT, "/admin/datastore")
                .orElseThrow();

        assertThat(kinds(rule, Map.of("few", List.of("a"), "slots", "1, 2;;3"))).isEmpty();
        assertThat(kinds(rule, Map.of("few", List.of("a", "b")))).containsOnly(entry("few", Kind.MAX_LENGTH));
        assertThat(rule.violations(Map.of("slots", "1,0")))
                .singleElement()
                .hasToString("slots[1]: must be at least 1, got '0'");
        assertThat(rule.violations(Map.of("slots", "7")))
                .singleElement()
                .hasToString("slots: at least 2 elements, got 1");
        assertThat(kinds(rule, Map.of("slots", "1,0"))).containsOnly(entry("slots", Kind.FORMAT));
    }

    @Test
    void manyThreadsMayAskAFreshValidator() {
        for (int round = 0; round < 20; round++) {
            ApiValidator fresh = ApiValidator.of(VALIDATOR.api());
            AtomicInteger wrong = new AtomicInteger();
            ForkJoinPool.commonPool()
                    .submit(() -> IntStream.range(0, 64).parallel().forEach(i -> {
                        Routed routed =
                                fresh.route(HttpMethod.POST, "/nodes/pve1/qemu").orElseThrow();
                        if (routed.validator()
                                        .violations(create("storage", "!zz", "net0", "x"))
                                        .size()
                                != 2) {
                            wrong.incrementAndGet();
                        }
                    }))
                    .join();
            assertThat(wrong).hasValue(0);
        }
    }
}
