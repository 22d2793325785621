package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.state.Doc;
import io.github.proxmoxcodegen.server.state.State;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The guests of the cluster. */
public final class Guests {

    private static final long FIRST = 100;
    private static final long LAST = 999_999;

    private final State state;

    Guests(State state) {
        this.state = state;
    }

    private Doc section() {
        return state.section("guests");
    }

    /** All guests, by number. */
    public Stream<Guest> all() {
        return section()
                .docs()
                .map(entry -> new Guest(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(guest -> Long.parseLong(guest.vmid())));
    }

    /** The guest of that number, whatever its kind and node. */
    public Optional<Guest> find(String vmid) {
        return section().find(vmid).map(doc -> new Guest(vmid, doc));
    }

    /** The guest of that kind and number on that node. */
    public Optional<Guest> find(GuestKind kind, String node, String vmid) {
        return find(vmid).filter(guest -> guest.kind() == kind && guest.node().equals(node));
    }

    /**
     * The guest that a call is about.
     *
     * @throws io.github.proxmoxcodegen.server.api.ApiError when the node of the call does not have it
     */
    public Guest require(GuestKind kind, Call call) {
        String node = call.required("node");
        String vmid = call.required("vmid");
        return find(kind, node, vmid).orElseThrow(() -> GuestErrors.noConfig(kind, node, vmid));
    }

    /** Adds a guest, stopped and without options. */
    public Guest add(GuestKind kind, String node, String vmid) {
        Doc doc = section().edit(vmid);
        doc.set("type", kind.id()).set("node", node).set("status", "stopped");
        return new Guest(vmid, doc);
    }

    /** Removes a guest. */
    public void remove(String vmid) {
        section().remove(vmid);
    }

    /** The lowest number that no guest has. */
    public long nextId() {
        long id = FIRST;
        while (id < LAST && section().has(Long.toString(id))) {
            id++;
        }
        return id;
    }
}
