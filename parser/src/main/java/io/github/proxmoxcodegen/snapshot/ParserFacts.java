package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.pattern.PatternTranslator;
import java.util.Optional;

/** What a snapshot of one product leaves out because the parser knows it. */
interface ParserFacts {

    /** The translations of a source's regular expression. */
    Pattern pattern(String source);

    /** The parts of a property string that the server registers under that name. */
    Optional<PropertyString> namedFormat(String name);

    /** What is known of a product. */
    static ParserFacts of(Product product) {
        return new ParserFacts() {
            @Override
            public Pattern pattern(String source) {
                return PatternTranslator.translate(product, source);
            }

            @Override
            public Optional<PropertyString> namedFormat(String name) {
                return Optional.empty();
            }
        };
    }
}
