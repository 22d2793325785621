package com.example;

import com.example.pve.virtualmachines.GetNodesNodeQemuResponse;
import com.example.pve.virtualmachines.GetNodesNodeQemuResponseItem;
import com.example.pve.virtualmachines.GetNodesNodeQemuVmidConfigResponse;
import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads what a server answers, with the looseness that answers have. */
public final class ReadAnswers implements Callable<String> {

    @Override
    public String call() {
        List<GetNodesNodeQemuResponseItem> vms = GetNodesNodeQemuResponse.parse(
                """
                {"data": [{"vmid": "100", "name": "web", "status": "running", "template": 1, "shiny": "new"}]}
                """);
        ResponseReader strict = ResponseReader.strict();
        var refused = GetNodesNodeQemuResponse.parse(
                "{\"data\": [{\"vmid\": \"100\", \"status\": \"asleep\"}]}", strict);
        var config = GetNodesNodeQemuVmidConfigResponse.parse(
                """
                {"data": {"cores": 2, "memory": "2048", "net0": "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0", "digest": "x"}}
                """);
        return "vmid " + vms.get(0).vmid().orElseThrow()
                + "\nunknown fields " + vms.get(0).others()
                + "\nstrict " + refused.violations()
                + "\nbridge " + config.net().get(0).bridge().orElseThrow()
                + "\nmemory " + config.memory().orElseThrow() + "\n";
    }
}
