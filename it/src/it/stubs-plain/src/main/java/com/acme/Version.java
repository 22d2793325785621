package com.acme;

import com.acme.pve.version.GetVersionRequest;
import com.acme.pve.version.GetVersionResponse;
import com.acme.pve.version.VersionApi;

/** The release that this is. */
final class Version implements VersionApi {
    @Override
    public GetVersionResponse getVersion(GetVersionRequest request) {
        return GetVersionResponse.builder()
                .version("9.2.3")
                .release("9.2")
                .repoid("0123456789abcdef")
                .build();
    }
}
