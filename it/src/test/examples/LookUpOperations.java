package com.example;

import com.example.pve.Operations;
import java.util.Map;
import java.util.concurrent.Callable;

/** Finds operations in the registry. */
public final class LookUpOperations implements Callable<String> {

    @Override
    public String call() {
        var found = Operations.find("POST", "/nodes/{node}/qemu").orElseThrow();
        var routed = Operations.route("GET", "/nodes/pve1/storage/local/content/local:iso/debian.iso").orElseThrow();
        return found + " needs " + found.permissions()
                + "\n" + found.requestType().getSimpleName() + " -> " + found.responseType().orElseThrow().getSimpleName()
                + "\n" + routed.value() + " " + routed.parameters()
                + "\nvalid: " + found.validate(Map.of("node", "pve1", "vmid", 100)).isValid()
                + "\nunknown: " + Operations.find("PATCH", "/version") + "\n";
    }
}
