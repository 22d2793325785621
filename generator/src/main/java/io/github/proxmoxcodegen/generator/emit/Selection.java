package io.github.proxmoxcodegen.generator.emit;

import io.github.proxmoxcodegen.model.Api;

/**
 * An API and the part of it that a request includes.
 *
 * <p>Files are made for the part alone, but names are given in the whole, so that a type is called the same and looks the
 * same whatever else is included.
 *
 * @param whole the API as it was read
 * @param part the included operations of {@code whole}, in the same order; equal to it when everything is included
 */
public record Selection(Api whole, Api part) {

    /** The selection that leaves nothing out. */
    public static Selection all(Api api) {
        return new Selection(api, api);
    }

    /** Whether nothing is left out. */
    public boolean isWhole() {
        return part.equals(whole);
    }
}
