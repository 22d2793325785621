package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestErrors;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Guests;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;
import io.github.proxmoxcodegen.server.state.Doc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The guests of a node: list and create. */
public final class GuestCollection implements Family {

    /** Parameters of creating that are no options of the guest. */
    private static final Set<String> NO_OPTIONS = Set.of(
            "node",
            "vmid",
            "pool",
            "start",
            "storage",
            "force",
            "archive",
            "unique",
            "restore",
            "bwlimit",
            "live-restore",
            "ha-managed",
            "import-working-storage",
            "ostemplate",
            "password",
            "ssh-public-keys",
            "ignore-unpack-errors");

    private final Mock mock;
    private final GuestKind kind;
    private final Disks disks;
    private final NetworkCards cards;
    private final GuestRestore restores;

    /** The guests of a kind. */
    public GuestCollection(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
        this.disks = new Disks(mock);
        this.cards = new NetworkCards(mock);
        this.restores = new GuestRestore(mock, kind);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /nodes/{node}/" + kind.id(), this::list).on("POST /nodes/{node}/" + kind.id(), this::create);
    }

    private Answer list(Call call) {
        return Answer.of(mock.guests()
                .all()
                .filter(guest -> guest.kind() == kind && guest.node().equals(call.required("node")))
                .filter(guest -> mock.may(call.caller(), "/vms/" + guest.vmid(), "VM.Audit"))
                .map(guest -> GuestStatus.listed(guest, mock.now()))
                .toList());
    }

    private Answer create(Call call) {
        String vmid = call.required("vmid");
        checkRights(call, vmid);
        if (GuestRestore.isAskedBy(call)) {
            return restores.restore(call, this::setOptions);
        }
        checkFree(vmid);
        List<String> diskOptions =
                call.parameters().keySet().stream().filter(kind::isDisk).toList();
        diskOptions.forEach(option -> disks.check(kind, call.required(option)));
        checkStorage(call);
        Guest guest = mock.guests().add(kind, call.required("node"), vmid);
        fill(guest, call);
        guest.editConfig().set("lock", "create");
        call.text("pool").ifPresent(pool -> mock.joinPool(pool, vmid));
        return mock.tasks()
                .start(
                        call,
                        kind.taskPrefix() + "create",
                        vmid,
                        () -> {
                            guest.editConfig().remove("lock");
                            if (call.flag("start")) {
                                guest.start(mock.now());
                            }
                        },
                        () -> {
                            disks.destroyAll(guest);
                            mock.guests().remove(vmid);
                            mock.leavePools(vmid);
                        })
                .about("vmid", Long.parseLong(vmid));
    }

    private void checkRights(Call call, String vmid) {
        Optional<String> pool = call.text("pool");
        if (pool.isPresent() && !mock.section("pools").has(pool.get())) {
            throw ApiError.forbidden("pool '" + pool.get() + "' does not exist");
        }
        if (pool.isEmpty() || !mock.may(call.caller(), "/pool/" + pool.get(), "VM.Allocate")) {
            mock.require(call.caller(), "/vms/" + vmid, "VM.Allocate");
        }
        usedStorages(call)
                .forEach(storage -> mock.require(call.caller(), "/storage/" + storage, "Datastore.AllocateSpace"));
    }

    private Stream<String> usedStorages(Call call) {
        return call.parameters().keySet().stream()
                .filter(kind::isDisk)
                .map(option -> Disks.parse(call.required(option)))
                .filter(DriveText::hasVolume)
                .map(drive -> Storages.storageOf(drive.head()))
                .distinct();
    }

    private void checkFree(String vmid) {
        Optional<Guest> other = mock.guests().find(vmid);
        if (other.isPresent()) {
            throw ApiError.failed("unable to create " + kind.label() + " " + vmid + " - "
                    + other.get().kind().label() + " " + vmid + " already exists on node '"
                    + other.get().node() + "'");
        }
    }

    private void checkStorage(Call call) {
        if (kind == GuestKind.LXC && !call.has("rootfs")) {
            disks.check(kind, call.text("storage").orElse("local") + ":4");
        }
    }

    private void fill(Guest guest, Call call) {
        if (kind == GuestKind.LXC) {
            fillContainer(guest, call);
        }
        setOptions(guest, call);
        if (kind == GuestKind.QEMU) {
            fillMachine(guest);
        }
    }

    private void setOptions(Guest guest, Call call) {
        Doc config = guest.editConfig();
        for (Map.Entry<String, ?> parameter : call.parameters().entrySet()) {
            String option = parameter.getKey();
            Optional<String> text = call.text(option);
            if (text.isEmpty() || NO_OPTIONS.contains(option)) {
                continue;
            }
            if (kind.isDisk(option)) {
                config.set(option, disks.attach(guest, option, text.get()));
            } else if (NetworkCards.isCard(option)) {
                config.set(option, cards.attach(kind, text.get()));
            } else {
                config.set(option, text.get());
            }
        }
    }

    private void fillMachine(Guest guest) {
        Doc config = guest.editConfig();
        config.set("meta", "creation-qemu=10.1.2,ctime=" + mock.now());
        if (!config.has("smbios1")) {
            config.set("smbios1", "uuid=" + uuid(mock));
        }
        if (!config.has("vmgenid")) {
            config.set("vmgenid", uuid(mock));
        }
        if (!config.has("boot")) {
            List<String> order = new ArrayList<>(guest.disks().stream()
                    .filter(DriveOrder::isBootable)
                    .sorted(DriveOrder.COMPARATOR)
                    .toList());
            config.names().stream().filter(NetworkCards::isCard).findFirst().ifPresent(order::add);
            if (!order.isEmpty()) {
                config.set("boot", "order=" + String.join(";", order));
            }
        }
    }

    /** Gives a machine an identity of its own. */
    static void renew(Mock mock, Guest guest) {
        DriveText board = DriveText.parse(guest.config().textOrEmpty("smbios1"));
        guest.editConfig()
                .set("smbios1", board.with("uuid", uuid(mock)).toString())
                .set("vmgenid", uuid(mock));
    }

    private static String uuid(Mock mock) {
        byte[] name = ("guest " + mock.count("uuid")).getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private void fillContainer(Guest guest, Call call) {
        String vmid = guest.vmid();
        String template = call.text("ostemplate").orElse("");
        String file = template.substring(template.lastIndexOf('/') + 1);
        guest.editConfig()
                .set("arch", "amd64")
                .set("hostname", "CT" + vmid)
                .set("memory", "512")
                .set("swap", "512")
                .set("ostype", file.matches("[a-z]+-.*") ? file.substring(0, file.indexOf('-')) : "unmanaged");
        if (!call.has("rootfs")) {
            String storage = call.text("storage").orElse("local");
            guest.editConfig().set("rootfs", disks.attach(guest, "rootfs", storage + ":4"));
        }
    }

    /** The guest that a call is about. */
    static Guest of(Mock mock, GuestKind kind, Call call) {
        Guests guests = mock.guests();
        return guests.require(kind, call);
    }

    /** The guest that a call is about, not locked. */
    static Guest unlocked(Mock mock, GuestKind kind, Call call) {
        Guest guest = of(mock, kind, call);
        GuestErrors.requireUnlocked(guest);
        return guest;
    }
}
