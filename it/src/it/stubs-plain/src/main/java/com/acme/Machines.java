package com.acme;

import com.acme.pve.virtualmachines.PostNodesNodeQemuRequest;
import com.acme.pve.virtualmachines.VirtualMachinesApi;
import io.github.proxmoxcodegen.runtime.stub.ApiException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Machines that can be made. */
final class Machines implements VirtualMachinesApi {

    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    @Override
    public String postNodesNodeQemu(PostNodesNodeQemuRequest request) {
        if (!known.add(request.vmid())) {
            throw new ApiException(409, "VM " + request.vmid() + " already exists");
        }
        return "UPID:" + request.node() + ":qmcreate:" + request.vmid() + ":" + request.cores().orElse(1L) + ":";
    }
}
