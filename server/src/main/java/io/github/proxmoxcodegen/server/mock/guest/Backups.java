package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;
import io.github.proxmoxcodegen.server.mock.storage.Pruning;
import io.github.proxmoxcodegen.server.state.Doc;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Backups of guests, which remember the options that a guest had. */
public final class Backups implements Family {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy_MM_dd-HH_mm_ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Map<String, String> EXTENSIONS =
            Map.of("zstd", ".zst", "1", ".lzo", "lzo", ".lzo", "gzip", ".gz");

    /** How much smaller than its disks a backup is. */
    private static final long RATIO = 4;

    private final Mock mock;

    /** Backups on the storages in the state. */
    public Backups(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("POST /nodes/{node}/vzdump", this::backUp)
                .on("GET /nodes/{node}/vzdump/extractconfig", this::extract);
    }

    private Answer backUp(Call call) {
        List<String> wanted = wanted(call);
        String storage = call.text("storage").orElse("local");
        if (!mock.storages().supports(storage, "backup")) {
            throw ApiError.failed("storage '" + storage + "' does not support 'backup' content");
        }
        mock.require(call.caller(), "/storage/" + storage, "Datastore.AllocateSpace");
        if (wanted.isEmpty()) {
            return Answer.task("OK");
        }
        List<String> locked = wanted.stream()
                .filter(vmid -> guest(vmid).flatMap(Guest::lock).isPresent())
                .toList();
        List<String> free =
                wanted.stream().filter(vmid -> !locked.contains(vmid)).toList();
        free.forEach(vmid -> guest(vmid).ifPresent(guest -> guest.editConfig().set("lock", "backup")));
        Runnable unlock = () -> free.forEach(
                vmid -> guest(vmid).ifPresent(guest -> guest.editConfig().remove("lock")));
        return mock.tasks()
                .start(
                        call,
                        "vzdump",
                        wanted.size() == 1 ? wanted.get(0) : "",
                        () -> {
                            unlock.run();
                            free.forEach(vmid -> guest(vmid).ifPresent(guest -> write(call, storage, guest)));
                            if (!locked.isEmpty()) {
                                throw ApiError.failed("job errors");
                            }
                        },
                        unlock);
    }

    /** The numbers of the guests of the node that a call is about. */
    private List<String> wanted(Call call) {
        for (String other : List.of("all", "exclude", "pool")) {
            if (call.has("vmid") && (other.equals("all") ? call.flag(other) : call.has(other))) {
                throw ApiError.parameter(other, "option conflicts with option 'vmid'");
            }
        }
        boolean all = call.flag("all") || call.has("exclude");
        if (!call.has("vmid") && !all && !call.has("pool")) {
            throw ApiError.parameter("vmid", "property is missing");
        }
        List<String> listed = call.list("vmid");
        listed.forEach(vmid -> mock.require(call.caller(), "/vms/" + vmid, "VM.Backup"));
        List<String> excluded = call.list("exclude");
        List<String> members = call.text("pool")
                .map(pool -> mock.section("pools").at(pool).list("vms"))
                .orElse(List.of());
        return mock.guests()
                .all()
                .filter(guest -> guest.node().equals(call.required("node")))
                .map(Guest::vmid)
                .filter(vmid -> listed.isEmpty() || listed.contains(vmid))
                .filter(vmid -> !call.has("pool") || members.contains(vmid))
                .filter(vmid -> !excluded.contains(vmid) && mock.may(call.caller(), "/vms/" + vmid, "VM.Backup"))
                .toList();
    }

    private Optional<Guest> guest(String vmid) {
        return mock.guests().find(vmid);
    }

    private void write(Call call, String storage, Guest guest) {
        String ending = (guest.kind() == GuestKind.QEMU ? "vma" : "tar")
                + EXTENSIONS.getOrDefault(call.text("compress").orElse("0"), "");
        long time = mock.now();
        String volume = name(storage, guest, time, ending);
        // Two of the same second would have the same name.
        while (mock.storages().volumes(guest.node(), storage).has(volume)) {
            time++;
            volume = name(storage, guest, time, ending);
        }
        long size = Math.max(1 << 20, GuestStatus.diskSize(guest) / RATIO);
        Doc backup = mock.storages().add(guest.node(), volume, "backup", ending, size);
        backup.set("ctime", time)
                .set("vmid", Long.parseLong(guest.vmid()))
                .set("subtype", guest.kind().id());
        backup.set(Storages.INSIDE, guest.config().copy());
        call.text("notes-template").ifPresent(notes -> backup.set("notes", notes(notes, guest)));
        if (call.flag("protected")) {
            backup.set("protected", 1);
        }
        String rules = call.text("prune-backups")
                .orElseGet(() -> mock.storages().require(storage).textOrEmpty("prune-backups"));
        if (!call.has("remove") || call.flag("remove")) {
            Pruning.prune(mock, guest.node(), storage, guest.vmid(), rules);
        }
    }

    private static String name(String storage, Guest guest, long time, String ending) {
        return storage + ":backup/vzdump-" + guest.kind().id() + "-" + guest.vmid() + "-"
                + NAME.format(Instant.ofEpochSecond(time)) + "." + ending;
    }

    private String notes(String template, Guest guest) {
        return template.replace("{{guestname}}", guest.name())
                .replace("{{vmid}}", guest.vmid())
                .replace("{{node}}", guest.node())
                .replace("{{cluster}}", mock.section("cluster").textOrEmpty("name"))
                .replace("\\n", "\n")
                .replace("\\\\", "\\");
    }

    private Answer extract(Call call) {
        Doc inside = inside(mock, call.required("node"), call.required("volume"));
        List<String> lines = new ArrayList<>();
        new TreeMap<>(inside.copy())
                .keySet()
                .forEach(option ->
                        inside.text(option).ifPresent(value -> lines.add(option + ": " + value.replace("\n", "%0A"))));
        return Answer.of(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    /** The options of the guest in a backup; those that it has now where the backup came from elsewhere. */
    static Doc inside(Mock mock, String node, String volume) {
        String storage = Storages.storageOf(volume);
        mock.storages().require(storage);
        Doc backup = mock.storages()
                .volumes(node, storage)
                .find(volume)
                .orElseThrow(() -> ApiError.failed("volume '" + volume + "' does not exist"));
        return backup.find(Storages.INSIDE)
                .orElseGet(() -> backup.text("vmid")
                        .flatMap(vmid -> mock.guests().find(vmid))
                        .map(Guest::config)
                        .orElseGet(Doc::new));
    }
}
