package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Digests;
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
import java.util.Set;

/** The options of a guest: current, pending and changed ones. */
public final class GuestOptions implements Family {

    /** Parameters of a change that are no options. */
    private static final Set<String> NO_OPTIONS = Set.of(
            "node",
            "vmid",
            "digest",
            "delete",
            "revert",
            "skiplock",
            "force",
            "background_delay",
            "import-working-storage");

    /** Options of machines that take effect while they run; those of containers mostly do. */
    private static final Set<String> AT_ONCE = Set.of(
            "name",
            "description",
            "tags",
            "onboot",
            "startup",
            "protection",
            "hookscript",
            "autostart",
            "lock",
            "hotplug",
            "shares",
            "cpuunits",
            "vmstatestorage",
            "migrate_downtime",
            "migrate_speed");

    /** Options of containers that wait for a restart. */
    private static final Set<String> AT_RESTART =
            Set.of("features", "unprivileged", "arch", "ostype", "cmode", "console", "tty", "entrypoint", "env");

    private static final String MASK = "**********";

    private final Mock mock;
    private final GuestKind kind;
    private final Disks disks;
    private final NetworkCards cards;

    /** The options of guests of a kind. */
    public GuestOptions(Mock mock, GuestKind kind) {
        this.mock = mock;
        this.kind = kind;
        this.disks = new Disks(mock);
        this.cards = new NetworkCards(mock);
    }

    @Override
    public void addTo(Handlers handlers) {
        String config = kind.path("/config");
        handlers.on("GET " + config, this::read)
                .on("GET " + kind.path("/pending"), this::pending)
                .on("PUT " + config, call -> {
                    change(call);
                    return Answer.NOTHING;
                });
        if (kind == GuestKind.QEMU) {
            handlers.on("POST " + config, this::changeInTask).on("PUT " + kind.path("/unlink"), this::unlink);
        }
    }

    private Answer read(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        if (call.has("snapshot")) {
            if (call.flag("current")) {
                throw ApiError.parameter("snapshot", "cannot use 'snapshot' parameter with 'current'");
            }
            String name = call.required("snapshot");
            Doc snapshot = guest.snapshots().find(name).orElseThrow(() -> GuestErrors.noSnapshot(name));
            return Answer.of(shown(snapshot.at("config")));
        }
        if (call.flag("current")) {
            return Answer.of(shown(guest.config()));
        }
        Guest later = new Guest(guest.vmid(), guest.doc().duplicate());
        later.applyPending();
        Map<String, Object> config = shown(later.config());
        config.put("digest", guest.digest());
        return Answer.of(config);
    }

    /** The options with what is secret masked and the hash that tells changes. */
    private static Map<String, Object> shown(Doc config) {
        Map<String, Object> shown = config.copy();
        shown.computeIfPresent("cipassword", (option, secret) -> MASK);
        shown.put("digest", Digests.of(config));
        return shown;
    }

    private Answer pending(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        Doc waiting = guest.doc().at("pending");
        List<String> deletions = guest.doc().list("delete");
        List<Map<String, Object>> items = new ArrayList<>();
        for (String option : guest.config().names()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("key", option);
            item.put("value", option.equals("cipassword") ? MASK : value(guest.config(), option));
            if (waiting.has(option)) {
                item.put("pending", value(waiting, option));
            }
            if (deletions.contains(option)) {
                item.put("delete", 1);
            }
            items.add(item);
        }
        for (String option : waiting.names()) {
            if (!guest.config().has(option)) {
                items.add(Map.of("key", option, "pending", value(waiting, option)));
            }
        }
        items.add(Map.of("key", "digest", "value", guest.digest()));
        return Answer.of(items);
    }

    private static Object value(Doc config, String option) {
        return config.value(option).orElse("");
    }

    private Answer changeInTask(Call call) {
        GuestCollection.of(mock, kind, call);
        checkChange(call);
        return mock.tasks().start(call, "qmconfig", call.required("vmid"), () -> change(call));
    }

    private Answer unlink(Call call) {
        Guest guest = GuestCollection.unlocked(mock, kind, call);
        call.list("idlist").forEach(option -> delete(guest, option, call.flag("force")));
        return Answer.NOTHING;
    }

    private void checkChange(Call call) {
        List<String> deletions = call.list("delete");
        List<String> changes = call.parameters().keySet().stream()
                .filter(name -> !NO_OPTIONS.contains(name))
                .toList();
        if (changes.isEmpty() && deletions.isEmpty() && !call.has("revert")) {
            throw ApiError.failed("no options specified");
        }
        for (String option : deletions) {
            if (changes.contains(option)) {
                throw ApiError.parameter(
                        "delete", "you can't use '-" + option + "' and -delete " + option + "' at the same time");
            }
            if (!isKnown(call.operation(), option)) {
                throw ApiError.parameter("delete", "unknown option '" + option + "'");
            }
        }
        changes.stream().filter(kind::isDisk).forEach(option -> disks.check(kind, call.required(option)));
    }

    private void change(Call call) {
        Guest guest = GuestCollection.of(mock, kind, call);
        checkChange(call);
        if (!call.flag("skiplock")) {
            GuestErrors.requireUnlocked(guest);
        }
        checkDigest(call, guest);
        checkBalloon(call, guest);
        call.list("revert").forEach(option -> forgetPending(guest, option));
        call.list("delete").forEach(option -> {
            forgetPending(guest, option);
            if (appliesNow(guest, option)) {
                delete(guest, option, call.flag("force"));
            } else if (guest.config().has(option)) {
                List<String> waiting = new ArrayList<>(guest.doc().list("delete"));
                waiting.add(option);
                guest.doc().set("delete", waiting);
            }
        });
        for (String option : call.parameters().keySet()) {
            if (!NO_OPTIONS.contains(option)) {
                call.text(option).ifPresent(text -> set(guest, option, text));
            }
        }
    }

    /** Takes back a change that waits for a restart, whether it sets or removes the option. */
    private static void forgetPending(Guest guest, String option) {
        guest.doc().edit("pending").remove(option);
        List<String> waiting = new ArrayList<>(guest.doc().list("delete"));
        waiting.remove(option);
        guest.doc().set("delete", waiting.isEmpty() ? null : waiting);
    }

    private void set(Guest guest, String option, String text) {
        Object kept = text;
        if (kind.isDisk(option)) {
            if (guest.config().has(option) && !sameVolume(guest, option, text)) {
                disks.detach(guest, option);
            }
            kept = disks.attach(guest, option, text);
        } else if (NetworkCards.isCard(option)) {
            kept = cards.attach(kind, text);
        }
        forgetPending(guest, option);
        if (appliesNow(guest, option)) {
            guest.editConfig().set(option, kept);
        } else if (!guest.config().textOrEmpty(option).equals(String.valueOf(kept))) {
            guest.doc().edit("pending").set(option, kept);
        }
    }

    private static boolean sameVolume(Guest guest, String option, String text) {
        return Disks.parse(guest.config().textOrEmpty(option))
                .head()
                .equals(Disks.parse(text).head());
    }

    private void delete(Guest guest, String option, boolean destroys) {
        if (option.startsWith("unused")) {
            disks.destroyUnused(guest, option);
        } else if (kind.isDisk(option)) {
            if (destroys) {
                disks.destroyUnused(guest, option);
            } else {
                disks.detach(guest, option);
            }
        } else {
            guest.editConfig().remove(option);
        }
    }

    private boolean appliesNow(Guest guest, String option) {
        if (!guest.isRunning()) {
            return true;
        }
        return kind == GuestKind.LXC
                ? !AT_RESTART.contains(option)
                : AT_ONCE.contains(option)
                        || NetworkCards.isCard(option)
                        || kind.isDisk(option)
                        || option.startsWith("unused");
    }

    private void checkDigest(Call call, Guest guest) {
        if (call.text("digest").filter(digest -> !digest.equals(guest.digest())).isPresent()) {
            throw ApiError.failed(
                    kind == GuestKind.QEMU
                            ? "checksum mismatch (file change by other user?)"
                            : "detected modified configuration - file changed by other user? Try again.");
        }
    }

    private void checkBalloon(Call call, Guest guest) {
        long memory =
                GuestStatus.megabytes(call.text("memory").orElse(guest.config().textOrEmpty("memory")));
        if (kind == GuestKind.QEMU && call.integer("balloon").orElse(0) > memory) {
            throw ApiError.failed("balloon value too large (must be smaller than assigned memory)");
        }
    }

    private static boolean isKnown(Operation operation, String option) {
        return operation.parameters().list().stream()
                .anyMatch(parameter -> parameter
                        .property()
                        .family()
                        .map(family -> option.startsWith(family.prefix())
                                && option.substring(family.prefix().length()).matches("\\d{1,3}"))
                        .orElse(parameter.name().equals(option)));
    }
}
