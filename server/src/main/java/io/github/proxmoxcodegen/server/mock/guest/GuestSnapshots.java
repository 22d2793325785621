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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Snapshots of a guest, each with the options at its time and the snapshot that it was made after. */
public final class GuestSnapshots implements Family {

    private final Mock mock;
    private final GuestKind kind;

    /** The snapshots of guests of a kind. */
    public GuestSnapshots(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
    }

    @Override
    public void addTo(Handlers handlers) {
        String all = kind.path("/snapshot");
        String one = kind.path("/snapshot/{snapname}");
        handlers.on("GET " + all, this::list)
                .on("POST " + all, this::create)
                .on("DELETE " + one, this::delete)
                .on("GET " + one + "/config", this::read)
                .on("PUT " + one + "/config", this::describe)
                .on("POST " + one + "/rollback", this::rollback);
    }

    private Answer list(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        List<Map<String, Object>> items = new ArrayList<>();
        guest.snapshots().docs().forEach(snapshot -> items.add(item(snapshot.getKey(), snapshot.getValue())));
        Map<String, Object> current = new LinkedHashMap<>();
        current.put("name", "current");
        current.put("description", "You are here!");
        current.put("running", guest.isRunning() ? 1 : 0);
        current.put("digest", guest.digest());
        guest.config().text("parent").ifPresent(parent -> current.put("parent", parent));
        items.add(current);
        return Answer.of(items);
    }

    private static Map<String, Object> item(String name, Doc snapshot) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", name);
        item.put("description", snapshot.textOrEmpty("description"));
        item.put("snaptime", snapshot.number("snaptime", 0));
        item.put("vmstate", snapshot.flag("vmstate") ? 1 : 0);
        snapshot.text("parent").ifPresent(parent -> item.put("parent", parent));
        return item;
    }

    private Answer create(Call call) {
        String name = call.required("snapname");
        if (name.equals("current")) {
            throw ApiError.failed("unable to use snapshot name 'current' (reserved name)");
        }
        if (kind == GuestKind.QEMU) {
            GuestCollection.of(mock, kind, call);
        }
        return task(call, "snapshot", "snapshot", guest -> {
            if (guest.isTemplate()) {
                throw ApiError.failed("you can't take a snapshot if it's a template");
            }
            if (guest.snapshots().has(name)) {
                throw ApiError.failed("snapshot name '" + name + "' already used");
            }
            Doc snapshot = guest.doc().edit("snapshots").edit(name);
            snapshot.set("snaptime", mock.now())
                    .set("description", call.text("description").orElse(""))
                    .set("vmstate", call.flag("vmstate") && guest.isRunning() ? 1 : 0)
                    .set("parent", guest.config().text("parent").orElse(null))
                    .set("config", guest.config().copy());
            guest.editConfig().set("parent", name);
        });
    }

    private Answer read(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        Doc snapshot = require(guest, call.required("snapname"));
        Map<String, Object> config = snapshot.at("config").copy();
        config.put("snaptime", snapshot.number("snaptime", 0));
        config.put("description", snapshot.textOrEmpty("description"));
        return Answer.of(config);
    }

    private Answer describe(Call call) {
        Guest guest = GuestCollection.unlocked(mock, kind, call);
        Doc snapshot = require(guest, call.required("snapname"));
        call.text("description").ifPresent(text -> snapshot.set("description", text));
        return Answer.NOTHING;
    }

    private Answer rollback(Call call) {
        GuestCollection.of(mock, kind, call);
        return task(call, "rollback", "rollback", guest -> {
            String name = call.required("snapname");
            Doc snapshot = require(guest, name);
            guest.doc().edit("pending").clear();
            guest.stop();
            guest.doc().set("config", snapshot.at("config").copy());
            guest.editConfig().set("parent", name);
            if (snapshot.flag("vmstate") || call.flag("start")) {
                guest.start(mock.now());
            }
        });
    }

    private Answer delete(Call call) {
        GuestCollection.of(mock, kind, call);
        return task(call, "delsnapshot", "snapshot-delete", guest -> {
            String name = call.required("snapname");
            String parent = require(guest, name).text("parent").orElse(null);
            Doc snapshots = guest.doc().edit("snapshots");
            snapshots.remove(name);
            // What was made after it now follows what it was made after.
            snapshots.docs().map(Map.Entry::getValue).forEach(other -> {
                if (other.textOrEmpty("parent").equals(name)) {
                    other.set("parent", parent);
                }
            });
            if (guest.config().textOrEmpty("parent").equals(name)) {
                guest.editConfig().set("parent", parent);
            }
        });
    }

    private static Doc require(Guest guest, String name) {
        return guest.snapshots().find(name).orElseThrow(() -> GuestErrors.noSnapshot(name));
    }

    private Answer task(Call call, String action, String lock, Consumer<Guest> work) {
        return LockedTasks.start(mock, kind, call, kind.taskPrefix() + action, lock, work);
    }
}
