package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.model.Product;
import java.util.Arrays;
import java.util.Optional;

/**
 * The name of a release in a catalog: {@code pve-9.2.3}, {@code pbs-4}.
 *
 * @param product whose API it is
 * @param name what stands behind the product: letters, digits, dots, dashes and underscores, no two dots in a row
 */
public record SpecTag(Product product, String name) implements Comparable<SpecTag> {

    private static final int LONGEST = 100;

    public SpecTag {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a release: " + name);
        }
    }

    /** Whether a text can be a tag or the name in one: {@code [A-Za-z0-9._-]+}, at most 100 characters, never {@code ..}. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(SpecTag::isNameCharacter)
                && !text.contains("..")
                && !text.equals(".");
    }

    /** The tag that a text spells in full, with its product; empty when it does not start with one. */
    public static Optional<SpecTag> parse(String text) {
        return product(text)
                .flatMap(
                        product -> named(product, text.substring(prefix(product).length())));
    }

    /** The tag that a text spells, with a product for those that name none. */
    public static Optional<SpecTag> parse(String text, Product product) {
        return product(text).isPresent() ? parse(text) : named(product, text);
    }

    private static Optional<Product> product(String text) {
        return Arrays.stream(Product.values())
                .filter(product -> text.startsWith(prefix(product)))
                .findFirst();
    }

    private static Optional<SpecTag> named(Product product, String name) {
        return isName(name) ? Optional.of(new SpecTag(product, name)) : Optional.empty();
    }

    private static String prefix(Product product) {
        return product.id() + "-";
    }

    /** The folder of this release below the root of a catalog, such as {@code pve/9.2.3}. */
    String folder() {
        return product.id() + "/" + name;
    }

    @Override
    public int compareTo(SpecTag other) {
        return toString().compareTo(other.toString());
    }

    /** The full spelling. */
    @Override
    public String toString() {
        return prefix(product) + name;
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
