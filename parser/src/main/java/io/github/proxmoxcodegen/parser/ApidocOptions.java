package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Product;
import java.util.Optional;

/**
 * What the caller knows about an apidoc file before it is read.
 *
 * @param product whose API it must be; empty to tell by its paths
 * @param version the release, which apidoc files do not carry; goes into the model as it is
 * @param limits how much is read
 */
public record ApidocOptions(Optional<Product> product, Optional<String> version, InputLimits limits) {

    /** Nothing known. */
    public static final ApidocOptions DEFAULT =
            new ApidocOptions(Optional.empty(), Optional.empty(), InputLimits.DEFAULT);

    /** The same options for one product only. */
    public ApidocOptions withProduct(Product newProduct) {
        return new ApidocOptions(Optional.of(newProduct), version, limits);
    }

    /** The same options with a release. */
    public ApidocOptions withVersion(String newVersion) {
        return new ApidocOptions(product, Optional.of(newVersion), limits);
    }

    /** The same options with other limits. */
    public ApidocOptions withLimits(InputLimits newLimits) {
        return new ApidocOptions(product, version, newLimits);
    }
}
