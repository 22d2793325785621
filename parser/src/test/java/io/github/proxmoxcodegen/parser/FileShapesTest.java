package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Product;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileShapesTest {

    private static final String DATA =
            "[{\"path\": \"/version\", \"info\": {\"GET\": {\"returns\": {\"type\": \"null\"}}}}]";
    private static final Api EXPECTED = Fixture.of(DATA, ApidocOptions.DEFAULT).api();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const apiSchema = DATA;\n\nlet viewer = {a: function() { return \"not JSON\"; }};",
                "var pveapi = DATA;\nExt.onReady(function() { /* [ */ });",
                "var apiSchema = DATA\n;var unfinished = [{",
                "let x=DATA",
                "DATA",
                " \n\t DATA \n",
                "\uFEFFDATA",
                "\uFEFF// first a comment with a [ bracket\n/* and { another\n */ const apiSchema =\n  DATA;",
                "'use strict';\nconst apiSchema = DATA;",
                "var name = \"[text]\"; const apiSchema = DATA;",
                "DATA }}} what follows is not read",
            })
    void theDataAreFoundInEveryShape(String shape) {
        Fixture fixture = Fixture.of(shape.replace("DATA", DATA), ApidocOptions.DEFAULT);

        assertThat(fixture.api()).isEqualTo(EXPECTED);
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void aSingleNodeIsAnApi() {
        Fixture fixture = Fixture.of(DATA.substring(1, DATA.length() - 1), ApidocOptions.DEFAULT);
        assertThat(fixture.api()).isEqualTo(EXPECTED);
    }

    @Test
    void whatFollowsTheDataMayBeAnything() throws Exception {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                return read(new byte[1], 0, 1) & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                given += length;
                if (given > 100_000) {
                    throw new AssertionError("read on after the end of the data");
                }
                Arrays.fill(target, offset, offset + length, (byte) 0xFF);
                return length;
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream((DATA + ";").getBytes(StandardCharsets.UTF_8)), endless);

        assertThat(ApidocReader.read(in, ApidocOptions.DEFAULT, new Diagnostics("apidoc.js")))
                .isEqualTo(EXPECTED);
    }

    @Test
    void theStreamIsLeftOpen() throws Exception {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(DATA.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ApidocReader.read(in, ApidocOptions.DEFAULT, new Diagnostics("apidoc.js"));
        assertThat(closed[0]).isFalse();
    }

    @Test
    void charactersBeyondAsciiAreReadWhereverTheBufferEnds() throws Exception {
        for (int padding = 8_100; padding < 8_200; padding++) {
            String text = " ".repeat(padding)
                    + "[{\"path\": \"/version\", \"info\": {\"GET\": {\"description\": \"é€😀\"}}}]";
            Api api = ApidocReader.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    ApidocOptions.DEFAULT,
                    new Diagnostics("apidoc.js"));
            assertThat(api.operations().findFirst().orElseThrow().description()).contains("é€😀");
        }
    }

    @Test
    void theReleaseIsWhatTheCallerSays() {
        assertThat(EXPECTED.version()).isEmpty();
        assertThat(Fixture.of(DATA, ApidocOptions.DEFAULT.withVersion("9.2.3"))
                        .api()
                        .version())
                .contains("9.2.3");
    }

    @Test
    void theTreeIsSortedWhateverTheOrderOfTheFile() {
        Fixture fixture = Fixture.ofQuoted("""
                [{'children': [{'path': '/pools/{poolid}', 'info': {'PUT': {}, 'DELETE': {}, 'GET': {}}, 'leaf': 1},
                               {'path': '/pools/all', 'info': {'GET': {}}, 'text': 'all', 'leaf': 1}],
                  'leaf': 0, 'text': 'pools', 'expanded': 1, 'path': '/pools'},
                 {'path': '/access', 'leaf': 1, 'info': {'GET': {}}}]
                """);

        assertThat(fixture.diagnostics()).isEmpty();
        assertThat(fixture.api().allEndpoints().map(Endpoint::path))
                .containsExactly("/access", "/pools", "/pools/all", "/pools/{poolid}");
        assertThat(fixture.api().operations().map(operation -> operation.key().toString()))
                .containsExactly(
                        "GET /access",
                        "GET /pools/all",
                        "GET /pools/{poolid}",
                        "PUT /pools/{poolid}",
                        "DELETE /pools/{poolid}");
    }

    @Test
    void aNodeWithoutMethodsOnlyGroupsOthers() {
        Fixture fixture =
                Fixture.ofQuoted("[{'path': '/pools', 'children': [{'path': '/pools/a', 'info': {'GET': {}}}]}]");
        assertThat(fixture.api().endpoints().get(0).operations()).isEmpty();
        assertThat(fixture.api().endpoints().get(0).children()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nodes/{node}/qemu", "/nodes/{node}/lxc/{vmid}", "/cluster", "/pools", "/storage", "/access"})
    void proxmoxVeIsKnownByItsPaths(String path) {
        assertThat(Fixture.ofQuoted("[{'path': '" + path + "', 'info': {'GET': {}}}]")
                        .api()
                        .product())
                .isEqualTo(Product.PVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/datastore", "/config/datastore/{name}", "/tape", "/backup", "/reader", "/ping"})
    void proxmoxBackupServerIsKnownByItsPaths(String path) {
        assertThat(Fixture.ofQuoted("[{'path': '" + path + "', 'info': {'GET': {}}}]")
                        .api()
                        .product())
                .isEqualTo(Product.PBS);
    }

    @Test
    void aPartThatAllProductsHaveIsWhatTheCallerSays() {
        assertThat(Fixture.of(DATA, ApidocOptions.DEFAULT.withProduct(Product.PBS))
                        .api()
                        .product())
                .isEqualTo(Product.PBS);
    }
}
