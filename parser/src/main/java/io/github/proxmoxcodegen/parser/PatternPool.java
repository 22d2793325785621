package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ApiRewriter;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.pattern.Translation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Translates each distinct pattern of a file once.
 *
 * <p>Which dialect the patterns are in depends on the product, which is certain only once all paths are known. Until then
 * it is guessed: Perl writes truth values as numbers, Rust writes them as JSON does. A wrong guess is made good in the end.
 */
final class PatternPool {

    private final Map<String, Use> uses = new LinkedHashMap<>();
    private @Nullable Product guess;

    /** A pool for patterns of a product; empty when it is not known yet. */
    PatternPool(Optional<Product> product) {
        this.guess = product.orElse(null);
    }

    /** Takes a hint at the product from how the file writes a truth value. */
    void sawFlag(JsonToken token) {
        if (guess == null) {
            guess = token.isBoolean() ? Product.PBS : Product.PVE;
        }
    }

    /**
     * The pattern with its translations.
     *
     * @param mark where it stands
     */
    Pattern of(String source, Cursor cursor, long mark) {
        Use use = uses.get(source);
        if (use == null) {
            Translation translation = SharedTranslations.of(product(), source);
            // A pointer is dear and wanted only for what is reported.
            String pointer = translation.complete() ? "" : cursor.pointer() + "/pattern";
            use = new Use(translation, cursor.position(pointer, mark));
            uses.put(source, use);
        }
        return use.translation().pattern();
    }

    /** The API with patterns in the product's dialect; reports those that have no translation. */
    Api settle(Api api, Diagnostics diagnostics) {
        boolean guessedRight = product() == api.product();
        if (!guessedRight) {
            uses.replaceAll((source, use) -> new Use(SharedTranslations.of(api.product(), source), use.position()));
        }
        uses.forEach((source, use) -> report(source, use, diagnostics));
        return guessedRight ? api : new Translator().rewrite(api);
    }

    private Product product() {
        return guess == null ? Product.PVE : guess;
    }

    private static void report(String source, Use use, Diagnostics diagnostics) {
        if (!use.translation().complete()) {
            diagnostics.warning(
                    "schema.untranslatable-pattern",
                    use.position(),
                    "the pattern " + Excerpt.quoted(source) + " cannot be translated: "
                            + Excerpt.of(String.join("; ", use.translation().problems()), 400),
                    "generated checks leave it out; write it without that construct, or report it to proxmox-codegen");
        }
    }

    /** A distinct pattern, and where it stands first; without a pointer if nothing was amiss with it at first. */
    private record Use(Translation translation, Position position) {}

    private final class Translator extends ApiRewriter {

        @Override
        protected Schema schema(Schema schema) {
            if (schema instanceof ScalarSchema scalar) {
                return new ScalarSchema(scalar.type(), translated(scalar.constraints()), scalar.annotations());
            }
            if (schema instanceof AnySchema any) {
                return new AnySchema(any.declaredType(), translated(any.constraints()), any.annotations());
            }
            return schema;
        }

        private Constraints translated(Constraints constraints) {
            return new Constraints(
                    constraints.minimum(),
                    constraints.maximum(),
                    constraints.minLength(),
                    constraints.maxLength(),
                    constraints.pattern().map(this::translated),
                    constraints.enumeration(),
                    constraints.format());
        }

        private Pattern translated(Pattern pattern) {
            Use use = uses.get(pattern.source());
            // A pattern that this file does not have belongs to a named format, whose dialect is settled.
            return use == null ? pattern : use.translation().pattern();
        }
    }
}
