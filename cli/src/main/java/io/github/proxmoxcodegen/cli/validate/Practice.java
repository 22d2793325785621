package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers lines of its own while the spec is still being read, which leaves a core idle.
 *
 * <p>Most of the time that a short batch would take goes into code that runs for the first time: classes, the table of
 * formats, and what Java interprets until it has compiled it. Nothing depends on whether or how far this came.
 */
public final class Practice {

    /** Enough for Java to have compiled what answers a line. */
    private static final int ROUNDS = 400;

    private static final byte[] LINES = """
            {"method":"POST","path":"/a","param":"ide0","input":"local-lvm:32,size=32G,iops_rd=100,cache=none,ssd=1"}
            {"method":"POST","path":"/a","param":"ide0","input":"file=local:iso/a.iso,media=cdrom,serial=abc,mbps=1.5"}
            {"method":"POST","path":"/a","param":"ide0","input":"local-lvm:32,bogus=1,backup=maybe,bps_rd=-1,cache=x"}
            {"method":"POST","path":"/a","param":"ide0","input":"media=disk,novalue,novalue","errors":{"ide0":"syntax"}}
            {"method":"POST","path":"/a","params":{"node":"pve1","vmid":100,"ide0":"local-lvm:32","name":"a.b"}}
            {"method":"POST","path":"/a","params":{"node":"-","vmid":"x","ide0":"x=1","bogus":true,"start":"1"}}
            """.getBytes(StandardCharsets.UTF_8);

    private volatile boolean stopped;

    private Practice() {}

    /** Begins, where there is a core for it. */
    public static Practice start() {
        Practice practice = new Practice();
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(practice::run, "practice");
            thread.setDaemon(true);
            thread.start();
        }
        return practice;
    }

    /** Ends it; to be called when there is something to do. */
    public void stop() {
        stopped = true;
    }

    private void run() {
        try {
            Formats.names();
            BatchEngine engine = new Engine();
            for (int round = 0; round < ROUNDS && !stopped; round++) {
                new LineAnswerer(engine, false).answer(LineChunk.of(LINES, 1));
            }
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read or written here", e);
        }
    }

    private static final class Engine implements BatchEngine {

        private final PropertyStringDefinition drive =
                Formats.object("pve-qm-ide").orElseThrow();
        private final ObjectRule rule = ObjectRule.request()
                .member("node", named("pve-node"), false)
                .member("vmid", named("pve-vmid"), false)
                .member("ide0", ScalarRule.of(ScalarType.STRING).format(drive).build(), true)
                .member("name", named("dns-name"), true)
                .member("start", ScalarRule.of(ScalarType.BOOLEAN).build(), true)
                .closed()
                .build();

        private static ScalarRule named(String format) {
            return ScalarRule.of(ScalarType.STRING)
                    .format(Formats.named(format).orElseThrow())
                    .build();
        }

        @Override
        public Answer request(HttpMethod method, String path, Map<String, ? extends @Nullable Object> parameters) {
            Violations out = new Violations();
            rule.check(parameters, out);
            return Answer.ofRequest(out.sorted());
        }

        @Override
        public Answer propertyString(HttpMethod method, String path, String parameter, String text) {
            return Answer.ofPropertyString(drive, parameter, text);
        }
    }
}
