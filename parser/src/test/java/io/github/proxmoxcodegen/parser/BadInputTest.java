package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.model.Product;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n\t", "\uFEFF", "// only a comment", "/* that never ends"})
    void emptyInput(String text) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(text));
        assertThat(error.code()).isEqualTo("input.empty");
        assertThat(error.hint()).contains("apidoc.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html>\n<html>[]</html>", "\n  <html/>", "<?xml version='1.0'?>"})
    void aPageInsteadOfData(String text) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(text));
        assertThat(error.code()).isEqualTo("input.html");
        assertThat(error.message()).contains("HTML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "function f() { return [1]; }",
                "let a = 7;",
                "'text'",
                "Ext.define('x', {});",
                "true",
                "const",
                "const x",
                "const x =",
                "\"no end"
            })
    void textWithoutData(String text) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(text));
        assertThat(error.code()).isEqualTo("input.no-data");
        assertThat(error.hint()).contains("apidoc.js");
    }

    @Test
    void aLongTextWithoutDataIsNotReadToItsEnd() {
        Diagnostic error = Fixture.onlyError(Fixture.refusal("word ".repeat(100_000)));
        assertThat(error.code()).isEqualTo("input.no-data");
        assertThat(error.message()).contains("65536");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'path': '/pools' 'info': {}}]     | 1:20",
                "[{path: '/pools'}]                  | 1:3",
                "[{'path': '/pools',}]               | 1:20",
                "[{'path': '/pools', 'info': NaN}]   | 1:29",
                "[{'path': '/po\\ols'}]              | 1:15",
                "[{'path': undefined}]               | 1:11",
                "[,]                                 | 1:2",
                "[{'path': '/pools'}}                | 1:20",
                "const x = {'path': function() {}}   | 1:20",
            })
    void malformedData(String text, String place) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(text));
        assertThat(error.code()).isEqualTo("json.malformed");
        assertThat(error.position().line()).isEqualTo(1);
        int expected = Integer.parseInt(place.substring(2));
        assertThat(error.position().column()).isBetween(expected - 1, expected + 9);
        assertThat(error.message()).doesNotContain("com.fasterxml").doesNotContain("StreamReadFeature");
    }

    @Test
    void theLineOfMalformedDataIsThatOfTheFile() {
        Diagnostic error =
                Fixture.onlyError(Fixture.refusal("// one\nvar x =\n [{'path': '/pools',\n   'info': oops}]\n"));
        assertThat(error.position().line()).isEqualTo(4);
        assertThat(error.position().pointer()).isEqualTo("/0/info");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = Fixture.resource("pve-small.js").getBytes(StandardCharsets.UTF_8);
        int begin = Fixture.resource("pve-small.js").indexOf('[');
        int end = Fixture.resource("pve-small.js").indexOf("\n]\n") + 1;
        for (int length = begin + 1; length <= end; length += 7) {
            Diagnostic error = Fixture.onlyError(Fixture.refusal(Arrays.copyOf(whole, length), ApidocOptions.DEFAULT));
            assertThat(error.code()).as("cut at %d", length).isIn("json.truncated", "json.malformed");
            if (",:{[\n".indexOf(whole[length - 1]) >= 0) {
                assertThat(error.code()).as("cut at %d", length).isEqualTo("json.truncated");
            }
            assertThat(error.position().line()).isLessThanOrEqualTo(lines(whole, length));
        }
    }

    private static int lines(byte[] bytes, int length) {
        int lines = 1;
        for (int i = 0; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] latin = "[{\"path\": \"/pools\",\n \"text\": \"caf\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1);
        Diagnostic error = Fixture.onlyError(Fixture.refusal(latin, ApidocOptions.DEFAULT));
        assertThat(error.code()).isEqualTo("input.not-utf8");
        assertThat(error.message()).contains("0xe9").contains("byte 33");
        assertThat(error.hint()).contains("UTF-8");
    }

    @Test
    void utf16AndCompressedFilesAreNotUtf8() {
        assertThat(Fixture.onlyError(Fixture.refusal(
                                "[{\"path\": \"/pools\"}]".getBytes(StandardCharsets.UTF_16), ApidocOptions.DEFAULT))
                        .code())
                .isEqualTo("input.not-utf8");
        assertThat(Fixture.onlyError(Fixture.refusal(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0}, ApidocOptions.DEFAULT))
                        .code())
                .isEqualTo("input.not-utf8");
    }

    @ParameterizedTest
    @CsvSource({
        "/quarantine/spam,Mail Gateway",
        "/config/ruledb/rules,Mail Gateway",
        "/statistics,Mail Gateway",
        "/pve/remotes/{remote},Datacenter Manager",
        "/remotes,Datacenter Manager",
        "/remote-tasks/list,Datacenter Manager",
        "/moon/phase,/moon",
    })
    void anotherProduct(String path, String named) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(
                "[{'path': '/version', 'info': {'GET': {}}}, {'path': '" + path + "', 'info': {'GET': {}}}]"));
        assertThat(error.code()).isEqualTo("input.wrong-product");
        assertThat(error.message()).contains(named);
        assertThat(error.hint()).contains("Proxmox VE", "Proxmox Backup Server");
    }

    @Test
    void anotherProductThanExpected() {
        byte[] text = "[{\"path\": \"/cluster\", \"info\": {\"GET\": {}}}]".getBytes(StandardCharsets.UTF_8);
        Diagnostic error = Fixture.onlyError(Fixture.refusal(text, ApidocOptions.DEFAULT.withProduct(Product.PBS)));
        assertThat(error.code()).isEqualTo("input.wrong-product");
        assertThat(error.message())
                .contains("Proxmox Backup Server is expected")
                .contains("Proxmox VE");
    }

    @Test
    void pathsOfTwoProducts() {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(
                "[{'path': '/cluster', 'info': {'GET': {}}}, {'path': '/admin/datastore', 'info': {'GET': {}}}]"));
        assertThat(error.code()).isEqualTo("input.wrong-product");
        assertThat(error.message()).contains("Proxmox VE and Proxmox Backup Server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'path': '/pools'}]", "[{'path': '/pools', 'info': {}}]"})
    void notOneOperation(String text) {
        assertThat(Fixture.onlyError(Fixture.refusal(text)).code()).isEqualTo("apidoc.no-operations");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2]                                     | node.invalid | /0",
                "[[]]                                       | node.invalid | /0",
                "[null]                                     | node.invalid | /0",
                "[{'path': '/pools', 'children': [7]}]      | node.invalid | /0/children/0",
                "[{'path': '/pools', 'children': {}}]       | node.invalid | /0/children",
                "[{'path': '/pools', 'info': []}]           | node.invalid | /0/info",
                "[{'path': '/pools', 'info': {'GET': 1}}]   | node.invalid | /0/info/GET",
                "[{}]                                       | node.no-path | /0",
                "[{'path': null}]                           | node.no-path | /0",
                "[{'path': ['/pools']}]                     | node.no-path | /0",
                "{'openapi': '3.1.0', 'paths': {}}          | node.no-path | ``",
            })
    void dataThatAreNoTreeOfNodes(String text, String code, String pointer) {
        Diagnostic error = Fixture.refusal(text).get(0);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.position().pointer()).isEqualTo(pointer);
    }

    @Test
    void aMethodThatStandsTwice() {
        Diagnostic error = Fixture.onlyError(Fixture.refusal("[{'path': '/pools', 'info': {'GET': {},\n 'GET': {}}}]"));
        assertThat(error.code()).isEqualTo("operation.duplicate");
        assertThat(error.message()).contains("GET");
        assertThat(error.position().line()).isEqualTo(2);
        assertThat(error.position().pointer()).isEqualTo("/0/info/GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "info", "children"})
    void aNodeThatSaysTheSameTwiceLosesNothingSilently(String key) {
        String value = switch (key) {
            case "path" -> "'/storage'";
            case "info" -> "{'PUT': {}}";
            default -> "[{'path': '/pools/a', 'info': {'GET': {}}}]";
        };
        Diagnostic error = Fixture.onlyError(Fixture.refusal(
                "[{'path': '/pools', 'info': {'GET': {}}, 'children': [],\n" + " '" + key + "': " + value + "}]"));
        assertThat(error.code()).isEqualTo("json.duplicate-key");
        assertThat(error.message()).contains("'" + key + "'");
        assertThat(error.position().pointer()).isEqualTo("/0/" + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\u0000", "a\\nb", "a\\u001b", "\\u202ea", "a\\u2028", "\\u007f"})
    void namesThatHideSomething(String name) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(
                Fixture.document("PUT", "{'parameters': {'properties': {'" + name + "': {'type': 'string'}}}}")));
        assertThat(error.code()).isEqualTo("schema.invalid-name");
        assertThat(error.toString()).matches("[^\\p{Cc}\\p{Cf}\\u2028]*");
    }

    @Test
    void aNameBeyondReason() {
        String name = "n".repeat(201);
        Diagnostic error = Fixture.onlyError(
                Fixture.refusal(Fixture.document("PUT", "{'parameters': {'properties': {'" + name + "': {}}}}")));
        assertThat(error.code()).isEqualTo("schema.invalid-name");
    }
}
