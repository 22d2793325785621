package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a guest shows of its state. */
public final class GuestStatus {

    private static final Pattern AGENT = Pattern.compile("(enabled=)?1(,.*)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final long MIB = 1L << 20;
    private static final long DEFAULT_MEMORY = 512;
    private static final double LOAD = 0.02;
    private static final String MACHINE = "pc-i440fx-10.1+pve0";
    private static final String QEMU_VERSION = "10.1.2";

    private GuestStatus() {}

    /** As it stands in the list of its node. */
    public static Map<String, Object> listed(Guest guest, long now) {
        Map<String, Object> item = new LinkedHashMap<>();
        boolean runs = guest.isRunning();
        long memory = memory(guest);
        item.put("vmid", Long.parseLong(guest.vmid()));
        item.put("name", guest.name());
        item.put("status", runs ? "running" : "stopped");
        item.put("cpus", cpus(guest));
        item.put("cpu", runs ? LOAD : 0);
        item.put("maxmem", memory);
        item.put("mem", runs ? memory / 2 : 0);
        item.put("maxdisk", diskSize(guest));
        item.put("disk", guest.kind() == GuestKind.LXC && runs ? diskSize(guest) / 8 : 0L);
        item.put("diskread", 0);
        item.put("diskwrite", 0);
        item.put("netin", 0);
        item.put("netout", 0);
        item.put("uptime", uptime(guest, now));
        if (guest.kind() == GuestKind.LXC) {
            long swap = guest.config().number("swap", DEFAULT_MEMORY) * MIB;
            item.put("maxswap", swap);
            item.put("swap", 0);
            item.put("type", "lxc");
        }
        if (runs) {
            item.put("pid", 100_000 + Long.parseLong(guest.vmid()));
        }
        if (guest.isTemplate()) {
            item.put("template", 1);
        }
        guest.lock().ifPresent(lock -> item.put("lock", lock));
        guest.config().text("tags").ifPresent(tags -> item.put("tags", tags));
        return item;
    }

    /** In full. */
    public static Map<String, Object> current(Guest guest, long now, Doc haResources) {
        Map<String, Object> status = listed(guest, now);
        Optional<Doc> managed = haResources.find((guest.kind() == GuestKind.QEMU ? "vm:" : "ct:") + guest.vmid());
        status.put(
                "ha",
                managed.isPresent()
                        ? Map.of(
                                "managed",
                                1,
                                "state",
                                managed.get().text("state").orElse("started"))
                        : Map.of("managed", 0));
        if (guest.kind() == GuestKind.QEMU) {
            status.put("qmpstatus", !guest.isRunning() ? "stopped" : guest.isPaused() ? "paused" : "running");
            if (AGENT.matcher(guest.config().textOrEmpty("agent")).matches()) {
                status.put("agent", 1);
            }
            if (guest.config().textOrEmpty("vga").startsWith("qxl")) {
                status.put("spice", 1);
            }
            if (guest.isRunning()) {
                status.put("running-machine", guest.config().text("machine").orElse(MACHINE));
                status.put("running-qemu", QEMU_VERSION);
            }
        }
        return status;
    }

    /** Seconds since it was started; 0 if it is stopped. */
    public static long uptime(Guest guest, long now) {
        return guest.isRunning() ? Math.max(1, now - guest.doc().number("since", now)) : 0;
    }

    /** How many processors it sees. */
    public static long cpus(Guest guest) {
        return guest.config().number("cores", 1) * guest.config().number("sockets", 1);
    }

    /** Its memory in bytes. */
    public static long memory(Guest guest) {
        return megabytes(guest.config().textOrEmpty("memory")) * MIB;
    }

    /** A size of memory in MiB, plain or as {@code current=}. */
    static long megabytes(String text) {
        String number = text.startsWith("current=") ? text.substring("current=".length()) : text;
        return WHOLE.matcher(number).matches() ? Long.parseLong(number) : DEFAULT_MEMORY;
    }

    /** The size of its first disk in bytes. */
    public static long diskSize(Guest guest) {
        return guest.disks().stream()
                .filter(option -> !option.startsWith("efidisk") && !option.startsWith("tpmstate"))
                .map(option -> Disks.parse(guest.config().textOrEmpty(option)))
                .filter(DriveText::hasVolume)
                .mapToLong(DriveText::size)
                .findFirst()
                .orElse(0);
    }
}
