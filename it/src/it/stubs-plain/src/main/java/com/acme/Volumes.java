package com.acme;

import com.acme.pve.storage.GetNodesNodeStorageStorageContentVolumeRequest;
import com.acme.pve.storage.GetNodesNodeStorageStorageContentVolumeResponse;
import com.acme.pve.storage.StorageApi;

/** Volumes, whose names hold slashes. */
final class Volumes implements StorageApi {
    @Override
    public GetNodesNodeStorageStorageContentVolumeResponse getNodesNodeStorageStorageContentVolume(
            GetNodesNodeStorageStorageContentVolumeRequest request) {
        return GetNodesNodeStorageStorageContentVolumeResponse.builder()
                .path(request.volume())
                .format("raw")
                .size(1)
                .used(1)
                .build();
    }
}
