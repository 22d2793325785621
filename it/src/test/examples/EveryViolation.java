package com.example;

import com.example.pve.accesscontrol.PostAccessTicketRequest;
import com.example.pve.virtualmachines.PostNodesNodeQemuRequest;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.ValidationException;
import io.github.proxmoxcodegen.runtime.ViolationJson;
import java.util.Map;
import java.util.concurrent.Callable;

/** Gives wrong values, and shows everything that is wrong with them. */
public final class EveryViolation implements Callable<String> {

    @Override
    public String call() {
        Validated<PostNodesNodeQemuRequest> validated = PostNodesNodeQemuRequest.validate(Map.of(
                "node", "pve1",
                "vmid", "7",
                "cores", "many",
                "net0", "virtio,bridge=vmbr0,mtu=99999",
                "net99", "virtio",
                "ostype", "beos"));
        StringBuilder text = new StringBuilder();
        validated.violations().forEach(violation -> text.append(violation)
                .append(" (")
                .append(violation.kind().code())
                .append(")\n"));
        text.append(ServerErrors.of(validated.violations()).keySet()).append('\n');
        try {
            PostAccessTicketRequest.builder().password("correct horse").build();
        } catch (ValidationException e) {
            text.append(e.getMessage()).append('\n');
            text.append(ViolationJson.render(e.violations())).append('\n');
        }
        var login = PostAccessTicketRequest.builder().username("root@pam").password("correct horse").build();
        return text.append(login).append('\n').toString();
    }
}
