package io.github.proxmoxcodegen.bench;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The request that is measured: a new virtual machine, with what a person would give. Annotated as far as annotations go;
 * they do not look into the property strings.
 */
record CreateVm(
        @NotNull @Pattern(regexp = CreateVm.LABEL) String node,
        @NotNull @Min(100) @Max(999_999_999) Integer vmid,
        @Pattern(regexp = "(" + LABEL + "\\.)*" + LABEL) String name,

        @Min(16) Integer memory,
        @Min(1) Integer cores,
        @Min(1) Integer sockets,

        @Pattern(regexp = "other|wxp|w2k|w2k3|w2k8|wvista|win7|win8|win10|win11|l24|l26|solaris")
        String ostype,

        @Size(min = 1, max = 512) String net0,
        @Size(min = 1, max = 512) String scsi0,
        @Size(min = 1, max = 512) String ide2) {

    static final String LABEL = "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?";

    static final CreateVm VALID = new CreateVm(
            "pve1",
            100,
            "web.example.org",
            4096,
            2,
            1,
            "l26",
            "virtio=BC:24:11:2A:3B:4C,bridge=vmbr0,firewall=1",
            "local-lvm:32,discard=on,iothread=1,ssd=1",
            "local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom");

    /** What arrives: the values of a JSON object. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("node", node);
        map.put("vmid", vmid);
        map.put("name", name);
        // Declared as text: it may say more than a number.
        map.put("memory", memory.toString());
        map.put("cores", cores);
        map.put("sockets", sockets);
        map.put("ostype", ostype);
        map.put("net0", net0);
        map.put("scsi0", scsi0);
        map.put("ide2", ide2);
        return map;
    }

    /** What arrives in a form: everything is text. */
    Map<String, Object> toForm() {
        Map<String, Object> form = toMap();
        form.replaceAll((name, value) -> value.toString());
        return form;
    }
}
