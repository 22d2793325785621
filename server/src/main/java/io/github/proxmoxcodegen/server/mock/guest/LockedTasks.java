package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestErrors;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import java.util.Optional;
import java.util.function.Consumer;

/** Tasks that keep their guest locked while they run, so that others about the same guest fail meanwhile. */
final class LockedTasks {

    private LockedTasks() {}

    /**
     * Starts a task about the guest of a call. The task fails where the guest is missing or locked for something else.
     *
     * @param lock what the guest is locked for
     * @param work what is done at the end, with a guest that is unlocked again
     */
    static Answer start(Mock mock, GuestKind kind, Call call, String type, String lock, Consumer<Guest> work) {
        String vmid = call.required("vmid");
        Optional<Guest> before = mock.guests().find(kind, call.required("node"), vmid);
        Optional<String> other = before.flatMap(Guest::lock);
        if (other.isEmpty()) {
            before.ifPresent(guest -> guest.editConfig().set("lock", lock));
        }
        return mock.tasks()
                .start(
                        call,
                        type,
                        vmid,
                        () -> {
                            Guest guest = GuestCollection.of(mock, kind, call);
                            if (other.isPresent()) {
                                throw GuestErrors.locked(kind, other.get());
                            }
                            guest.editConfig().remove("lock");
                            work.accept(guest);
                        },
                        () -> {
                            if (other.isEmpty()) {
                                mock.guests()
                                        .find(vmid)
                                        .ifPresent(guest -> guest.editConfig().remove("lock"));
                            }
                        });
    }
}
