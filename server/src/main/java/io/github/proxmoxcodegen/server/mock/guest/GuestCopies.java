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
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.List;

/** Clones and templates. */
public final class GuestCopies implements Family {

    private final Mock mock;
    private final GuestKind kind;
    private final Disks disks;
    private final NetworkCards cards;

    /** Clones and templates of a kind. */
    public GuestCopies(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
        this.disks = new Disks(mock);
        this.cards = new NetworkCards(mock);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("POST " + kind.path("/clone"), this::copy).on("POST " + kind.path("/template"), this::template);
    }

    private Answer copy(Call call) {
        Guest source = GuestCollection.unlocked(mock, kind, call);
        String newId = call.required("newid");
        boolean full = call.has("full") ? call.flag("full") : !source.isTemplate();
        check(call, source, newId, full);
        Doc origin = call.text("snapname")
                .map(name -> source.snapshots()
                        .find(name)
                        .orElseThrow(() -> GuestErrors.noSnapshot(name))
                        .at("config"))
                .orElse(source.config());
        Guest clone = mock.guests().add(kind, call.text("target").orElse(source.node()), newId);
        clone.doc().set("config", origin.copy());
        Doc config = clone.editConfig();
        List.of("template", "parent", "digest", "lock", "snaptime").forEach(config::remove);
        config.set("lock", "clone");
        config.set(kind.nameOption(), cloneName(call, source));
        call.text("description").ifPresent(text -> config.set("description", text));
        call.text("pool").ifPresent(pool -> mock.joinPool(pool, newId));
        return mock.tasks()
                .start(call, kind.taskPrefix() + "clone", source.vmid(), () -> finish(call, clone), () -> {
                    mock.guests().remove(newId);
                    mock.leavePools(newId);
                })
                .about("vmid", Long.parseLong(newId));
    }

    private void check(Call call, Guest source, String newId, boolean full) {
        if (mock.guests().find(newId).isPresent()) {
            throw ApiError.failed("unable to create " + kind.label() + " " + newId + ": config file already exists");
        }
        if (!full && call.has("storage")) {
            throw ApiError.failed("parameter 'storage' not allowed for linked clones");
        }
        call.text("storage").ifPresent(storage -> mock.storages().require(storage));
        call.text("target").ifPresent(target -> {
            if (!mock.section("nodes").has(target)) {
                throw GuestErrors.noNode(target);
            }
            if (!target.equals(source.node()) && usesLocalStorage(source)) {
                throw ApiError.failed("can't clone VM to node '" + target + "' (VM uses local storage)");
            }
        });
    }

    private void finish(Call call, Guest clone) {
        disks.copyAll(clone, call.text("storage").orElse(""));
        Doc config = clone.editConfig();
        config.names().stream()
                .filter(NetworkCards::isCard)
                .toList()
                .forEach(option -> config.set(option, cards.readdress(kind, config.textOrEmpty(option))));
        if (kind == GuestKind.QEMU) {
            GuestCollection.renew(mock, clone);
        }
        config.remove("lock");
    }

    private String cloneName(Call call, Guest source) {
        String label = kind == GuestKind.QEMU ? "VM" : "CT";
        return call.text("name")
                .or(() -> call.text("hostname"))
                .orElse("Copy-of-" + label + "-"
                        + source.config().text(kind.nameOption()).orElse(source.vmid()));
    }

    private boolean usesLocalStorage(Guest guest) {
        return guest.disks().stream()
                .map(option -> Disks.parse(guest.config().textOrEmpty(option)))
                .filter(DriveText::hasVolume)
                .map(drive -> mock.section("storages").at(Storages.storageOf(drive.head())))
                .anyMatch(storage -> !Storages.isShared(storage));
    }

    private Answer template(Call call) {
        Guest guest = GuestCollection.unlocked(mock, kind, call);
        String label = kind.label();
        if (guest.isTemplate()) {
            throw ApiError.failed("you can't convert a template to a template");
        }
        if (!guest.snapshots().isEmpty()) {
            throw ApiError.failed("unable to create template, because " + label + " contains snapshots");
        }
        if (guest.isRunning()) {
            throw ApiError.failed("you can't convert a " + label + " to template if " + label + " is running");
        }
        Answer task = mock.tasks().start(call, kind.taskPrefix() + "template", guest.vmid(), () -> {
            guest.editConfig().set("template", 1);
            disks.rebase(guest);
        });
        // The server starts a task for a container as well, and does not tell its identifier.
        return kind == GuestKind.QEMU ? task : Answer.NOTHING;
    }
}
