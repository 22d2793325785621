package io.github.proxmoxcodegen.it.records;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ApiRewriter;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Texts of which each suits some parameter of an API, and some that suit few. */
final class SampleTexts {

    private static final int LONGEST = 60;

    private static final List<String> ODD = List.of(
            "",
            "0",
            "1",
            "-1",
            "1.5",
            "1e3",
            " 1",
            "1 ",
            "1\n",
            "01",
            "on",
            "off",
            "true",
            "a,b",
            "a;b",
            "a b",
            "a=b",
            "\u0663",
            "\ud83d\ude00",
            "1G",
            "1024",
            "none",
            "x\ny");

    private SampleTexts() {}

    /** The texts, always in the same order. */
    static List<String> of(Api api) {
        Set<String> texts = new TreeSet<>(ODD);
        new ApiRewriter() {
            @Override
            protected Property property(Property property) {
                String sample = String.valueOf(SchemaSamples.of(property.name(), property.schema()));
                if (sample.length() <= LONGEST && !sample.startsWith("{") && !sample.startsWith("[")) {
                    texts.add(sample);
                }
                return property;
            }
        }.rewrite(api);
        return List.copyOf(texts);
    }
}
