package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;

/**
 * The one operation of Proxmox VE that takes a file. Its apidoc entry looks like any other, but the server insists on
 * {@code multipart/form-data}, with the file in a part named {@code filename}, and does not ask for a CSRF token.
 */
final class Uploads {

    /** The part that holds the file. */
    static final String FILE_PART = "filename";

    private static final String PATH = "/nodes/{node}/storage/{storage}/upload";

    private Uploads() {}

    static boolean isUpload(Product product, Operation operation) {
        return product == Product.PVE
                && operation.method() == HttpMethod.POST
                && operation.path().equals(PATH);
    }
}
