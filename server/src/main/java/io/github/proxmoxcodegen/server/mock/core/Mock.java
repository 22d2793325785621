package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.auth.Authenticator;
import io.github.proxmoxcodegen.server.auth.Privileges;
import io.github.proxmoxcodegen.server.auth.Rights;
import io.github.proxmoxcodegen.server.auth.Tickets;
import io.github.proxmoxcodegen.server.state.Doc;
import io.github.proxmoxcodegen.server.state.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the families of resources share.
 *
 * @param api the API that is served
 * @param state everything that is remembered
 * @param clock the time
 * @param privileges the privileges and built-in roles of the API
 * @param rights what callers may do
 * @param tickets makes and checks tickets
 * @param authenticator finds out who calls
 * @param tasks runs tasks
 */
public record Mock(
        Api api,
        State state,
        Clock clock,
        Privileges privileges,
        Rights rights,
        Tickets tickets,
        Authenticator authenticator,
        Tasks tasks) {

    /** A section of the state. */
    public Doc section(String name) {
        return state.section(name);
    }

    /** Seconds since 1970. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    /** The guests of the cluster. */
    public Guests guests() {
        return new Guests(state);
    }

    /** The storages of the cluster. */
    public Storages storages() {
        return new Storages(this);
    }

    /** Makes a guest a member of a pool. */
    public void joinPool(String pool, String vmid) {
        Doc doc = section("pools").edit(pool);
        List<String> members = new ArrayList<>(doc.list("vms"));
        members.add(vmid);
        doc.set("vms", members);
    }

    /** Takes a guest out of every pool. */
    public void leavePools(String vmid) {
        section("pools")
                .docs()
                .map(Map.Entry::getValue)
                .forEach(pool -> pool.set(
                        "vms",
                        pool.list("vms").stream()
                                .filter(member -> !member.equals(vmid))
                                .toList()));
    }

    /** A number that was not given before; starts anew when the state is reset. */
    public long count(String what) {
        Doc counters = section("counters");
        long next = counters.number(what, 0) + 1;
        counters.set(what, next);
        return next;
    }

    /** Whether a caller has a privilege on an object. */
    public boolean may(Caller caller, String path, String privilege) {
        return rights.has(caller, path, privilege);
    }

    /**
     * Refuses a caller who lacks a privilege on an object.
     *
     * @throws ApiError 403
     */
    public void require(Caller caller, String path, String privilege) {
        if (!may(caller, path, privilege)) {
            throw ApiError.forbidden(path + ", " + privilege);
        }
    }
}
