package io.github.proxmoxcodegen.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the printer writes, two libraries read back. */
final class YamlPrinterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Reads with the loader of snakeyaml too, which resolves types as YAML 1.1 does: yes, on, 0o17, 1:30, 2026-01-01. */
    private static void assertReadsBack(JsonNode node) throws IOException {
        byte[] printed = YamlPrinter.print(node);
        assertThat(YAML.readTree(printed)).isEqualTo(node);
        Object loaded = new Yaml().load(new String(printed, StandardCharsets.UTF_8));
        assertThat(JSON.<JsonNode>valueToTree(loaded)).isEqualTo(JSON.readTree(JSON.writeValueAsBytes(node)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "yes",
                "No",
                "on",
                "OFF",
                "y",
                "null",
                "~",
                "true",
                "False",
                "1",
                "1.5",
                "1e3",
                "0x1f",
                "0o17",
                "1:30",
                "2026-01-01",
                "+1",
                "-",
                "- a",
                "a: b",
                "a:",
                ": a",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "{a}",
                "[a]",
                "a, b",
                "a]",
                "?",
                "? a",
                "a\nb",
                "a\n",
                "\ta",
                "a\tb",
                "tr\u00e4ge",
                "\u0085",
                "\u2028",
                "\ufeff",
                "\u0000",
                "\u007f",
                "\\",
                "\\d+",
                "^net(?:[0-9])$",
                "<<",
                "=",
                ".inf",
                ".nan",
                "a ",
                " a",
                "/nodes/{node}",
                "---",
                "...",
                "--- a",
                "\ud83d\ude00",
                "a'b",
                "it's",
                "y/n",
                "NaN",
                "Infinity"
            })
    void textsSurvive(String text) throws IOException {
        ObjectNode node = Nodes.object(text, text);
        node.set("list", Nodes.array().add(text).add(Nodes.object(text, text)));
        assertReadsBack(node);
    }

    @Test
    void shapesSurvive() throws IOException {
        assertReadsBack(JSON.readTree("""
                {"a": {}, "b": [], "c": [[], {}, [1, [2, {"x": [3]}]], {"y": {"z": [true, false, 1.5, -7]}}], "d": "e"}
                """));
        assertReadsBack(JSON.readTree("[[1], [[2]]]"));
        assertReadsBack(JSON.readTree("{}"));
        assertReadsBack(JSON.readTree("\"text\""));
    }

    @Test
    void randomTreesSurvive() throws IOException {
        Random random = new Random(20261124);
        for (int i = 0; i < 300; i++) {
            ObjectNode node = Nodes.object();
            fill(node, random, 4);
            assertReadsBack(node);
        }
    }

    private static void fill(ObjectNode node, Random random, int depth) {
        int members = random.nextInt(4);
        for (int i = 0; i < members; i++) {
            node.set(randomText(random), value(random, depth));
        }
    }

    private static JsonNode value(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            ObjectNode object = Nodes.object();
            fill(object, random, depth - 1);
            return object;
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            ArrayNode array = Nodes.array();
            int elements = random.nextInt(4);
            for (int i = 0; i < elements; i++) {
                array.add(value(random, depth - 1));
            }
            return array;
        }
        return switch (random.nextInt(3)) {
            case 0 -> Nodes.array().add(random.nextInt()).get(0);
            case 1 -> Nodes.array().add(random.nextBoolean()).get(0);
            default -> Nodes.array().add(randomText(random)).get(0);
        };
    }

    private static String randomText(Random random) {
        String signs = "abyn01 -_./,{}[]();:=@+'\"#&*!|>%?~\\\n\t\u00e4\u2028";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
