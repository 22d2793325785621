package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Guests brought back from backups, as new ones or in the place of what they have become. */
final class GuestRestore {

    private final Mock mock;
    private final GuestKind kind;
    private final Disks disks;
    private final NetworkCards cards;

    GuestRestore(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
        this.disks = new Disks(mock);
        this.cards = new NetworkCards(mock);
    }

    /** Whether a call that creates a guest takes it from a backup. */
    static boolean isAskedBy(Call call) {
        return call.has("archive") || call.flag("restore");
    }

    /**
     * Restores a guest.
     *
     * @param change sets the options that the call gives beside the backup
     */
    Answer restore(Call call, BiConsumer<Guest, Call> change) {
        String vmid = call.required("vmid");
        String node = call.required("node");
        Map<String, Object> inside = Backups.inside(mock, node, archive(call)).copy();
        Optional<Guest> old = mock.guests().find(vmid);
        old.ifPresent(guest -> requireReplaceable(guest, call));
        Optional<Map<String, Object>> before = old.map(guest -> guest.doc().copy());
        Guest guest = old.orElseGet(() -> mock.guests().add(kind, node, vmid));
        guest.editConfig().set("lock", "create");
        if (old.isEmpty()) {
            call.text("pool").ifPresent(pool -> mock.joinPool(pool, vmid));
        }
        return mock.tasks()
                .start(
                        call,
                        kind.taskPrefix() + "restore",
                        vmid,
                        () -> fill(guest, inside, call, change),
                        () -> undo(vmid, before))
                .about("vmid", Long.parseLong(vmid));
    }

    private String archive(Call call) {
        return kind == GuestKind.QEMU ? call.required("archive") : call.required("ostemplate");
    }

    private void requireReplaceable(Guest guest, Call call) {
        String subject = "unable to restore " + kind.label() + " " + guest.vmid() + " - ";
        boolean same = guest.kind() == kind && guest.node().equals(call.required("node"));
        if (!call.flag("force") || !same) {
            throw ApiError.failed(subject + guest.kind().label() + " " + guest.vmid() + " already exists on node '"
                    + guest.node() + "'");
        }
        if (guest.config().flag("protection")) {
            throw ApiError.failed(
                    subject + "can't remove " + kind.label() + " " + guest.vmid() + " - protection mode enabled");
        }
        if (guest.isRunning()) {
            throw ApiError.failed(subject + "vm is running");
        }
    }

    private void fill(Guest guest, Map<String, Object> inside, Call call, BiConsumer<Guest, Call> change) {
        disks.destroyAll(guest);
        guest.doc().set("config", inside);
        List.of("snapshots", "pending", "delete").forEach(guest.doc()::remove);
        Doc config = guest.editConfig();
        List.of("lock", "parent", "snaptime", "template", "digest").forEach(config::remove);
        config.names().stream()
                .filter(option -> option.startsWith("unused"))
                .toList()
                .forEach(config::remove);
        disks.copyAll(guest, call.text("storage").orElse(""));
        if (call.flag("unique")) {
            config.names().stream()
                    .filter(NetworkCards::isCard)
                    .toList()
                    .forEach(option -> config.set(option, cards.readdress(kind, config.textOrEmpty(option))));
        }
        change.accept(guest, call);
        if (call.flag("start")) {
            guest.start(mock.now());
        }
    }

    private void undo(String vmid, Optional<Map<String, Object>> before) {
        mock.guests().remove(vmid);
        if (before.isPresent()) {
            mock.section("guests").set(vmid, before.get());
        } else {
            mock.leavePools(vmid);
        }
    }
}
