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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Many guests at once: those of a node, or of the cluster. */
public final class GuestBulk implements Family {

    private static final String CLUSTER = "POST /cluster/bulk-action/guest/";

    private final Mock mock;
    private final Disks disks;

    /** The guests in the state. */
    public GuestBulk(Mock mock) {
        this.mock = mock;
        this.disks = new Disks(mock);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on(
                        "POST /nodes/{node}/startall",
                        call -> power(call, "startall", GuestBulk::startsAtBoot, this::start))
                .on("POST /nodes/{node}/stopall", call -> power(call, "stopall", Guest::isRunning, Guest::stop))
                .on(
                        "POST /nodes/{node}/suspendall",
                        call -> power(call, "suspendall", GuestBulk::isPausable, this::pause))
                .on("POST /nodes/{node}/migrateall", call -> migrate(call, "migrateall"))
                .on(CLUSTER + "start", call -> power(call, "bulkstart", guest -> true, this::start))
                .on(CLUSTER + "shutdown", call -> power(call, "bulkshutdown", Guest::isRunning, Guest::stop))
                .on(CLUSTER + "suspend", call -> power(call, "bulksuspend", GuestBulk::isPausable, this::pause))
                .on(CLUSTER + "migrate", call -> migrate(call, "bulkmigrate"));
    }

    private static boolean startsAtBoot(Guest guest) {
        return guest.config().flag("onboot");
    }

    private static boolean isPausable(Guest guest) {
        return guest.kind() == GuestKind.QEMU && guest.isRunning();
    }

    private void start(Guest guest) {
        if (guest.isPaused()) {
            guest.doc().remove("paused");
        } else if (!guest.isRunning()) {
            guest.start(mock.now());
        }
    }

    private void pause(Guest guest) {
        guest.doc().set("paused", 1);
    }

    private Answer power(Call call, String type, Predicate<Guest> which, Consumer<Guest> work) {
        boolean whichever = type.equals("startall") && call.flag("force");
        return task(
                call,
                type,
                () -> meant(call, "VM.PowerMgmt").stream()
                        .filter(guest -> whichever || which.test(guest))
                        .forEach(work));
    }

    private Answer migrate(Call call, String type) {
        String target = call.required("target");
        if (call.text("node").filter(target::equals).isPresent()) {
            throw ApiError.parameter("target", "target is local node.");
        }
        if (!mock.section("nodes").has(target)) {
            throw GuestErrors.noNode(target);
        }
        return task(
                call,
                type,
                () -> meant(call, "VM.Migrate").stream()
                        .filter(guest -> !guest.node().equals(target))
                        .forEach(guest -> GuestLife.relocate(mock, disks, guest, target)));
    }

    private Answer task(Call call, String type, Runnable work) {
        String node = call.text("node")
                .orElseGet(() -> mock.section("nodes").names().iterator().next());
        return mock.tasks().start(call, node, type, "", work);
    }

    /** The guests that a call is about and that its caller may treat so; templates and locked ones are left alone. */
    private List<Guest> meant(Call call, String privilege) {
        List<String> listed = call.list("vms");
        Optional<String> node = call.text("node");
        return mock.guests()
                .all()
                .filter(guest -> node.isEmpty() || guest.node().equals(node.get()))
                .filter(guest -> listed.isEmpty() || listed.contains(guest.vmid()))
                .filter(guest -> guest.lock().isEmpty() && !guest.isTemplate())
                .filter(guest -> mock.may(call.caller(), "/vms/" + guest.vmid(), privilege))
                .toList();
    }
}
