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
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.Optional;

/**
 * The power state of a guest. Machines tell most errors in the task, containers at once, as the servers do.
 */
public final class GuestPower implements Family {

    private final Mock mock;
    private final GuestKind kind;

    /** The power state of guests of a kind. */
    public GuestPower(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET " + kind.path("/status/current"), this::current)
                .on(post("start"), this::start)
                .on(post("stop"), this::stop)
                .on(post("shutdown"), this::shutdown)
                .on(post("reboot"), this::reboot)
                .on(post("reset"), this::reset)
                .on(post("suspend"), this::suspend)
                .on(post("resume"), this::resume);
    }

    private String post(String action) {
        return "POST " + kind.path("/status/" + action);
    }

    private Answer current(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        return Answer.of(GuestStatus.current(guest, mock.now(), mock.section("/cluster/ha/resources")));
    }

    private Answer start(Call call) {
        if (kind == GuestKind.LXC) {
            mock.guests()
                    .find(kind, call.required("node"), call.required("vmid"))
                    .filter(Guest::isRunning)
                    .ifPresent(guest -> {
                        throw GuestErrors.alreadyRunning(guest);
                    });
        }
        return managedTask(call, "start", "started", () -> {
            Guest guest = GuestCollection.of(mock, kind, call);
            if (guest.isTemplate()) {
                throw ApiError.failed(
                        "you can't start a " + (kind == GuestKind.QEMU ? "vm" : "CT") + " if it's a template");
            }
            if (guest.lock().filter("suspended"::equals).isPresent()) {
                guest.editConfig().remove("lock");
            }
            requireUnlocked(call, guest);
            if (guest.isRunning()) {
                throw GuestErrors.alreadyRunning(guest);
            }
            guest.start(mock.now());
        });
    }

    private Answer stop(Call call) {
        if (kind == GuestKind.LXC) {
            requireRunning(call, "CT");
        }
        return managedTask(call, "stop", "stopped", () -> unlocked(call).stop());
    }

    private Answer shutdown(Call call) {
        if (kind == GuestKind.LXC) {
            requireRunning(call, "CT");
        } else if (mock.guests()
                .find(kind, call.required("node"), call.required("vmid"))
                .filter(Guest::isPaused)
                .isPresent()) {
            throw ApiError.failed("VM is paused - cannot shutdown");
        }
        return managedTask(call, "shutdown", "stopped", () -> unlocked(call).stop());
    }

    private Answer reboot(Call call) {
        requireRunning(call, "VM");
        return task(call, "reboot", () -> {
            Guest guest = unlocked(call);
            guest.stop();
            guest.start(mock.now());
        });
    }

    private Answer reset(Call call) {
        requireRunning(call, "VM");
        return task(call, "reset", () -> unlocked(call).start(mock.now()));
    }

    private Answer suspend(Call call) {
        requireRunning(call, kind.label());
        boolean toDisk = call.flag("todisk");
        return task(call, toDisk || kind == GuestKind.LXC ? "suspend" : "pause", () -> {
            Guest guest = unlocked(call);
            if (toDisk) {
                guest.stop();
                guest.editConfig().set("lock", "suspended");
            } else {
                guest.doc().set("paused", 1);
            }
        });
    }

    private Answer resume(Call call) {
        Guest guest = existing(call);
        boolean suspended = guest.lock().filter("suspended"::equals).isPresent();
        if (kind == GuestKind.LXC && guest.isRunning() && !guest.isPaused()) {
            throw GuestErrors.alreadyRunning(guest);
        }
        if (!guest.isRunning() && !suspended) {
            throw GuestErrors.notRunning(kind.label(), guest.vmid());
        }
        return task(call, "resume", () -> {
            Guest resumed = existing(call);
            if (resumed.lock().filter("suspended"::equals).isPresent()) {
                resumed.editConfig().remove("lock");
                resumed.start(mock.now());
            }
            resumed.doc().remove("paused");
        });
    }

    private Guest unlocked(Call call) {
        Guest guest = existing(call);
        requireUnlocked(call, guest);
        return guest;
    }

    private static void requireUnlocked(Call call, Guest guest) {
        if (!call.flag("skiplock")) {
            GuestErrors.requireUnlocked(guest);
        }
    }

    private void requireRunning(Call call, String label) {
        Guest guest = existing(call);
        if (!guest.isRunning()) {
            throw GuestErrors.notRunning(label, guest.vmid());
        }
    }

    /** Machines are looked for in the whole cluster here, which the message shows. */
    private Guest existing(Call call) {
        String node = call.required("node");
        String vmid = call.required("vmid");
        return mock.guests()
                .find(kind, node, vmid)
                .orElseThrow(() -> kind == GuestKind.QEMU
                        ? GuestErrors.notFound(node, vmid)
                        : GuestErrors.noConfig(kind, node, vmid));
    }

    private Answer task(Call call, String action, Runnable work) {
        return mock.tasks().start(call, kind.taskPrefix() + action, call.required("vmid"), work);
    }

    /** A guest that the cluster keeps running is started and stopped by telling the cluster so. */
    private Answer managedTask(Call call, String action, String state, Runnable work) {
        Optional<Doc> resource = mock.section("/cluster/ha/resources")
                .find((kind == GuestKind.QEMU ? "vm:" : "ct:") + call.required("vmid"));
        if (resource.isEmpty()) {
            return task(call, action, work);
        }
        String type = state.equals("started") ? "hastart" : "hastop";
        return mock.tasks().start(call, type, call.required("vmid"), () -> {
            boolean wanted = state.equals("started");
            if (existing(call).isRunning() != wanted) {
                work.run();
            }
            resource.get().set("state", state);
        });
    }
}
