package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.pattern.PatternTranslator;
import io.github.proxmoxcodegen.pattern.Translation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Translations that were made before in this process: releases share nearly all of their patterns, and a translation costs
 * more than reading the schema around it.
 */
final class SharedTranslations {

    /** Real files have some 300 distinct patterns together; a hostile one must not fill the memory. */
    private static final int MAX_ENTRIES = 2_000;

    private static final int MAX_LENGTH = 500;

    private static final Map<Source, Translation> KNOWN = new ConcurrentHashMap<>();

    private SharedTranslations() {}

    /** A pattern of a product. */
    private record Source(Product product, String text) {}

    static Translation of(Product product, String source) {
        if (source.length() > MAX_LENGTH) {
            return PatternTranslator.explain(product, source);
        }
        Source key = new Source(product, source);
        Translation known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        Translation translation = PatternTranslator.explain(product, source);
        if (KNOWN.size() < MAX_ENTRIES) {
            KNOWN.put(key, translation);
        }
        return translation;
    }
}
