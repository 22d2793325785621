package io.github.proxmoxcodegen.specs.words;

import java.util.LinkedHashMap;
import java.util.Map;

/** Summaries as they should read: {@code golden-summaries-PRODUCT.txt}, one {@code METHOD PATH = SUMMARY} a line. */
final class GoldenSummaries {

    private GoldenSummaries() {}

    static Map<String, String> of(String product) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Resources.lines("golden-summaries-" + product + ".txt")) {
            int equals = line.indexOf(" = ");
            expected.put(line.substring(0, equals), line.substring(equals + 3));
        }
        return expected;
    }
}
