package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestErrors;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.Map;
import java.util.stream.Collectors;

/** Growing a guest's disks, moving it to another node, and removing it. */
public final class GuestLife implements Family {

    private final Mock mock;
    private final GuestKind kind;
    private final Disks disks;

    /** Guests of a kind. */
    public GuestLife(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
        this.disks = new Disks(mock);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("PUT " + kind.path("/resize"), this::resize)
                .on("POST " + kind.path("/migrate"), this::migrate)
                .on("DELETE " + kind.path(""), this::delete);
    }

    private Answer resize(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        if (kind == GuestKind.LXC) {
            newSize(guest, call);
        }
        return mock.tasks().start(call, "resize", guest.vmid(), () -> {
            Guest resized = GuestCollection.unlocked(mock, kind, call);
            disks.resize(resized, call.required("disk"), newSize(resized, call));
        });
    }

    private long newSize(Guest guest, Call call) {
        String disk = call.required("disk");
        String text = call.required("size");
        if (!guest.config().has(disk)) {
            throw ApiError.failed("disk '" + disk + "' does not exist");
        }
        long old = Disks.parse(guest.config().textOrEmpty(disk)).size();
        long size =
                DiskSize.parse(text.startsWith("+") ? text.substring(1) : text).orElse(0);
        long wanted = text.startsWith("+") ? old + size : size;
        if (wanted < old) {
            throw ApiError.failed(
                    kind == GuestKind.QEMU ? "shrinking disks is not supported" : "unable to shrink disk size");
        }
        return wanted;
    }

    private Answer migrate(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        String target = call.required("target");
        if (target.equals(guest.node())) {
            throw ApiError.parameter("target", "target is local node.");
        }
        if (!mock.section("nodes").has(target)) {
            throw GuestErrors.noNode(target);
        }
        GuestErrors.requireUnlocked(guest);
        boolean restart = kind == GuestKind.LXC && call.flag("restart");
        if (guest.isRunning() && !call.flag("online") && !restart) {
            throw ApiError.failed(
                    kind == GuestKind.QEMU
                            ? "can't migrate running VM without --online"
                            : "can't migrate running container without --online or --restart");
        }
        String type = isHighlyAvailable(guest.vmid()) ? "hamigrate" : kind.taskPrefix() + "migrate";
        return LockedTasks.start(mock, kind, call, type, "migrate", moved -> {
            relocate(mock, disks, moved, target);
        });
    }

    /** Takes a guest to another node, with all that belongs to it. */
    public static void relocate(Mock mock, Guest guest, String target) {
        relocate(mock, new Disks(mock), guest, target);
    }

    static void relocate(Mock mock, Disks disks, Guest guest, String target) {
        disks.move(guest, target);
        String path = guest.path() + "/";
        guest.doc().set("node", target);
        mock.state().renameAll(path, guest.path() + "/");
    }

    private Answer delete(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        String vmid = guest.vmid();
        if (guest.config().flag("protection")) {
            throw ApiError.failed("can't remove " + kind.label() + " " + vmid + " - protection mode enabled");
        }
        if (isHighlyAvailable(vmid) && !call.flag("purge")) {
            throw ApiError.failed("unable to remove " + kind.label() + " " + vmid
                    + " - used in HA resources and purge parameter not set.");
        }
        requireStopped(guest, call);
        if (kind == GuestKind.LXC && !call.flag("force")) {
            GuestErrors.requireUnlocked(guest);
        }
        return mock.tasks().start(call, kind.taskPrefix() + "destroy", vmid, () -> {
            Guest gone = GuestCollection.of(mock, kind, call);
            requireStopped(gone, call);
            if (!call.flag("skiplock") && !call.flag("force")) {
                GuestErrors.requireUnlocked(gone);
            }
            disks.destroyAll(gone);
            mock.guests().remove(vmid);
            mock.state().removeAll(gone.path() + "/");
            forget(vmid, call.flag("purge"));
        });
    }

    private void requireStopped(Guest guest, Call call) {
        if (guest.isRunning() && !(kind == GuestKind.LXC && call.flag("force"))) {
            throw ApiError.failed(
                    kind == GuestKind.QEMU
                            ? "VM " + guest.vmid() + " is running - destroy failed"
                            : "unable to destroy CT " + guest.vmid() + " - container is running");
        }
    }

    private boolean isHighlyAvailable(String vmid) {
        Doc resources = mock.section("/cluster/ha/resources");
        return resources.has("vm:" + vmid) || resources.has("ct:" + vmid);
    }

    /** Removes what elsewhere names a guest that is gone. */
    private void forget(String vmid, boolean purge) {
        mock.section("acl").remove("/vms/" + vmid);
        mock.leavePools(vmid);
        if (purge) {
            mock.section("/cluster/ha/resources").remove("vm:" + vmid);
            mock.section("/cluster/ha/resources").remove("ct:" + vmid);
            mock.section("/cluster/backup")
                    .docs()
                    .map(Map.Entry::getValue)
                    .forEach(job -> job.text("vmid").ifPresent(list -> job.set("vmid", without(list, vmid))));
        }
    }

    private static String without(String list, String vmid) {
        return Call.split(list).stream().filter(each -> !each.equals(vmid)).collect(Collectors.joining(","));
    }
}
