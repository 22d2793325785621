package io.github.proxmoxcodegen.server.mock.cluster;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of the cluster and the release that they run. */
public final class Nodes implements Family {

    private static final double LOAD = 0.05;

    private final Mock mock;

    /** The nodes in the state. */
    public Nodes(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /version", call -> Answer.of(version()))
                .on("GET /nodes/{node}/version", call -> Answer.of(version()))
                .on("GET /nodes", this::list)
                .on("GET /nodes/{node}/status", this::status)
                .on("GET /nodes/{node}/time", this::time);
    }

    private Map<String, Object> version() {
        String release = mock.api().version().orElse("9.2");
        String[] parts = release.split("\\.", -1);
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("version", release);
        version.put("release", parts.length > 1 ? parts[0] + "." + parts[1].replaceAll("[^0-9].*", "") : release);
        version.put("repoid", "0123456789abcdef");
        return version;
    }

    private Answer list(Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        mock.section("nodes")
                .docs()
                .forEach(node -> items.add(listed(
                        node.getKey(),
                        node.getValue(),
                        mock.may(call.caller(), "/nodes/" + node.getKey(), "Sys.Audit"),
                        mock.now())));
        return Answer.of(items);
    }

    /** A node as lists have it; its figures only for those who may see them. */
    static Map<String, Object> listed(String name, Doc node, boolean figures, long now) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("node", name);
        item.put("id", "node/" + name);
        item.put("type", "node");
        item.put("status", node.text("status").orElse("online"));
        item.put("ssl_fingerprint", fingerprint(name));
        item.put("level", node.textOrEmpty("level"));
        if (figures) {
            item.put("cpu", LOAD);
            item.put("maxcpu", node.number("maxcpu", 8));
            item.put("mem", node.number("mem", 8L << 30));
            item.put("maxmem", node.number("maxmem", 32L << 30));
            item.put("disk", node.number("disk", 20L << 30));
            item.put("maxdisk", node.number("maxdisk", 100L << 30));
            item.put("uptime", uptime(node, now));
        }
        return item;
    }

    private static long uptime(Doc node, long now) {
        return Math.max(1, now - node.number("since", now - 86_400));
    }

    private static String fingerprint(String name) {
        String hex = HexFormat.of().withUpperCase().toHexDigits((byte) name.hashCode());
        return (hex + ":").repeat(31) + hex;
    }

    private Answer status(Call call) {
        Doc node = mock.section("nodes").at(call.required("node"));
        long memory = node.number("maxmem", 32L << 30);
        long used = node.number("mem", 8L << 30);
        long disk = node.number("maxdisk", 100L << 30);
        long full = node.number("disk", 20L << 30);
        long cpus = node.number("maxcpu", 8);
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("uptime", uptime(node, mock.now()));
        status.put("cpu", LOAD);
        status.put("wait", 0.01);
        status.put("idle", 0);
        status.put("loadavg", List.of("0.10", "0.12", "0.09"));
        status.put("pveversion", "pve-manager/" + mock.api().version().orElse("9.2") + "/0123456789abcdef");
        status.put("kversion", "Linux 6.17.2-1-pve");
        status.put("boot-info", Map.of("mode", "efi", "secureboot", 0));
        status.put(
                "current-kernel",
                Map.of("machine", "x86_64", "release", "6.17.2-1-pve", "sysname", "Linux", "version", "#1 SMP"));
        Map<String, Object> cpu = new LinkedHashMap<>();
        cpu.put("cores", cpus);
        cpu.put("cpus", cpus);
        cpu.put("sockets", 1);
        cpu.put("model", "Virtual CPU");
        cpu.put("mhz", "3600.000");
        cpu.put("hvm", "1");
        cpu.put("user_hz", 100);
        cpu.put("flags", "vmx");
        status.put("cpuinfo", cpu);
        status.put("memory", Map.of("total", memory, "used", used, "free", memory - used, "available", memory - used));
        status.put("swap", Map.of("total", 0, "used", 0, "free", 0));
        status.put("rootfs", Map.of("total", disk, "used", full, "free", disk - full, "avail", disk - full));
        status.put("ksm", Map.of("shared", 0));
        return Answer.of(status);
    }

    private Answer time(Call call) {
        String zone =
                mock.section("nodes").at(call.required("node")).text("timezone").orElse("UTC");
        return Answer.of(Map.of("time", mock.now(), "localtime", mock.now(), "timezone", zone));
    }
}
