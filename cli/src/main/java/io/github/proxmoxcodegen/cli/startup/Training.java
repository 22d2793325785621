package io.github.proxmoxcodegen.cli.startup;

import io.github.proxmoxcodegen.cli.Main;
import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.Terminal;
import io.github.proxmoxcodegen.server.MockProxmox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs the command the ways people run it, so that Java notes which classes that takes. */
final class Training {

    private Training() {}

    /**
     * Runs commands and throws away what they print.
     *
     * @param args a folder to write to
     */
    public static void main(String[] args) throws IOException {
        String out = args[0];
        Path apidoc = Path.of(out + ".js");
        try (InputStream source = Training.class.getResourceAsStream("training.js")) {
            Files.copy(Objects.requireNonNull(source, "training.js is part of this jar"), apidoc);
        }
        Path batch = Files.writeString(Path.of(out + ".jsonl"), """
                {"method":"POST","path":"/nodes/{node}/qemu","params":{"node":"pve1","vmid":1,"net0":"virtio,x=1"}}
                {"method":"PUT","path":"/cluster/ha/rules/{rule}","params":{"rule":"a","type":"node-affinity"}}
                {"method":"POST","path":"/nodes/{node}/qemu","param":"net0","input":"virtio=BC:24:11:00:00:01"}
                {"method":"POST","path":"/nodes/{node}/qemu","param":"ide0","input":"local-lvm:32,size=32G,ssd=on,a=b=c"}
                {"method":"POST","path":"/nodes/{node}/qemu","param":"ide0","input":"local-lvm:32,size=32G,ssd=on,mbps=1.5"}
                {"method":"POST","path":"/nodes/{node}/qemu","param":"ide99","input":"local-lvm:32"}
                {"method":"POST","path":"/nodes/{node}/lxc","param":"mp0","input":"/mnt/x,size=1.5T,mp=/mnt/x,,ro"}
                {"method":"PUT","path":"/nodes/{node}/config","param":"wakeonlan","input":"BC:24:11:00:00:01,bind-interface=-"}
                {"method":"PUT","path":"/cluster/options","param":"location","input":"latitude=-90.0,longitude=x,name=ä"}
                {"method":"PUT","path":"/cluster/options","param":"migration","input":"type=insecure,network=10.0.0.0/24"}
                {"method":"POST","path":"/cluster/config","param":"link0","input":"address=::1,priority=300,novalue"}
                {"method":"POST","path":"/nodes/{node}/lxc","params":{"node":"pve1","vmid":[1],"delete":["a"],"x":null}}
                """);
        run("--version");
        run("--help");
        run("generate", "--help");
        run("generate", "--unknown");
        run("generate", "--out", out, "--format", "json,yaml", "--openapi-version", "3.1,3.0");
        run("generate", "--out", out, "--check", "--json");
        run("generate", "--out", out, "--spec", apidoc.toString(), "--format", "json,yaml");
        run("generate", "--out", out, "--emit", "records,stubs", "--package", "training");
        run("inspect");
        run("inspect", "--ops");
        run("inspect", "GET", "/nodes");
        run("inspect", "POST", "/nodes/pve1/qemu", "--json");
        run("inspect", "no-such-file");
        run("validate", "POST", "/nodes/pve1/qemu", "--set", "vmid=1", "--set", "net0=virtio,x=1");
        run("validate", "POST", "/nodes/pve1/qemu", "--set", "vmid=1", "--json");
        run("validate", "--batch", batch.toString());
        run("snapshot", "list");
        run("serve", "--coverage");
        serve();
    }

    /** What the first visitors of a server ask for. */
    private static void serve() throws IOException {
        try (MockProxmox proxmox = MockProxmox.start()) {
            for (String path : List.of("/nodes", "/docs", "/docs/swagger-ui.css", "/openapi/nodes.json", "/nope")) {
                visit(proxmox.uri() + path, "");
            }
            visit(proxmox.uri() + "/nodes/pve1/qemu", "{\"vmid\":100,\"net0\":\"virtio,bridge=vmbr0\"}");
            visit(proxmox.wireUri() + "/access/ticket", "{\"username\":\"root@pam\",\"password\":\"proxmox\"}");
        }
    }

    private static void visit(String uri, String json) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(uri).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (!json.isEmpty()) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() < 300) {
            connection.getInputStream().readAllBytes();
        }
        connection.disconnect();
    }

    private static void run(String... arguments) {
        Console console = new Console(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Terminal(true, true, 80),
                Map.of());
        int exitCode = Main.run(console, arguments);
        if (exitCode == 70) {
            System.err.println("training failed: " + String.join(" ", arguments));
        }
    }
}
