package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestErrors;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;

/** Disks that move to another storage, or to another guest. */
public final class DiskMoves implements Family {

    private final Mock mock;
    private final GuestKind kind;
    private final Disks disks;
    private final String word;

    /** The disks of guests of a kind. */
    public DiskMoves(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
        this.disks = new Disks(mock);
        this.word = kind == GuestKind.QEMU ? "disk" : "volume";
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("POST " + kind.path("/move_" + word), this::move);
    }

    private Answer move(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        if (call.has("storage") == call.has("target-vmid")) {
            throw ApiError.parameter(
                    "storage",
                    call.has("storage")
                            ? "either set 'storage' or 'target-vmid', but not both"
                            : "both 'storage' and 'target-vmid' missing, either needs to be set");
        }
        GuestErrors.requireUnlocked(guest);
        DriveText drive = drive(guest, call);
        return call.has("storage") ? toStorage(call, guest, drive) : toGuest(call, guest);
    }

    private DriveText drive(Guest guest, Call call) {
        String option = call.required(word);
        DriveText drive = Disks.parse(guest.config().textOrEmpty(option));
        if (!drive.hasVolume()) {
            throw ApiError.failed(word + " '" + option + "' does not exist");
        }
        return drive;
    }

    private Answer toStorage(Call call, Guest guest, DriveText drive) {
        String storage = call.required("storage");
        mock.require(call.caller(), "/storage/" + storage, "Datastore.AllocateSpace");
        disks.check(kind, storage + ":1");
        if (kind == GuestKind.QEMU && storage.equals(Storages.storageOf(drive.head())) && !call.has("format")) {
            throw ApiError.failed("you can't move to the same storage with same format");
        }
        return mock.tasks().start(call, type(), guest.vmid(), () -> {
            Guest moved = GuestCollection.unlocked(mock, kind, call);
            disks.relocate(moved, call.required(word), storage, call.flag("delete"));
        });
    }

    private Answer toGuest(Call call, Guest guest) {
        String vmid = call.required("target-vmid");
        mock.require(call.caller(), "/vms/" + vmid, "VM.Config.Disk");
        String node = call.required("node");
        Guest target = mock.guests().find(kind, node, vmid).orElseThrow(() -> GuestErrors.noConfig(kind, node, vmid));
        String option = call.required(word);
        String wanted = call.text("target-" + word).orElse(option);
        if (target.config().has(wanted)) {
            throw ApiError.failed("Target " + word + " key '" + wanted + "' is already in use for " + kind.label()
                    + " '" + vmid + "'");
        }
        return mock.tasks()
                .start(
                        call,
                        type(),
                        guest.vmid(),
                        () -> disks.handOver(GuestCollection.unlocked(mock, kind, call), option, target, wanted));
    }

    private String type() {
        return kind == GuestKind.QEMU ? "qmmove" : "move_volume";
    }
}
