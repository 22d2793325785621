package com.example;

import com.example.pve.types.Ostype;
import com.example.pve.types.QemuNet;
import com.example.pve.virtualmachines.PostNodesNodeQemuRequest;
import java.util.Map;
import java.util.concurrent.Callable;

/** Builds a request, and shows what goes over the wire. */
public final class CreateVm implements Callable<String> {

    @Override
    public String call() {
        var create = PostNodesNodeQemuRequest.builder()
                .node("pve1")
                .vmid(100)
                .name("web")
                .memory(4096)
                .cores(2)
                .ostype(Ostype.L26)
                .net(0, QemuNet.builder().model(QemuNet.Model.VIRTIO).bridge("vmbr0").build())
                .scsi(0, "local-lvm:32") // a property string may be typed or text
                .onboot(true)
                .build();
        Map<String, String> wire = create.toWire();
        var larger = create.toBuilder().cores(8).build();
        return "wire " + wire
                + "\nform " + create.toForm()
                + "\ncores " + create.cores().orElseThrow() + ", then " + larger.cores().orElseThrow()
                + "\nbridge " + create.net().get(0).bridge().orElseThrow()
                + "\nbios, where it is not given: " + PostNodesNodeQemuRequest.Defaults.BIOS + "\n";
    }
}
