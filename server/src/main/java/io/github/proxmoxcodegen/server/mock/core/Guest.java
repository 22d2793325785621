package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.state.Doc;
import java.util.List;
import java.util.Optional;

/**
 * A virtual machine or container, as a view of its document.
 *
 * @param vmid its number
 * @param doc its document: {@code type}, {@code node}, {@code status}, {@code config}, {@code pending}, {@code snapshots}
 */
public record Guest(String vmid, Doc doc) {

    /** Its kind. */
    public GuestKind kind() {
        return GuestKind.of(doc.textOrEmpty("type"));
    }

    /** The node that it is on. */
    public String node() {
        return doc.textOrEmpty("node");
    }

    /** Its options, to be read. */
    public Doc config() {
        return doc.at("config");
    }

    /** Its options, to be changed. */
    public Doc editConfig() {
        return doc.edit("config");
    }

    /** Its snapshots by name, to be read. */
    public Doc snapshots() {
        return doc.at("snapshots");
    }

    /** Whether it runs; a paused one does. */
    public boolean isRunning() {
        return doc.textOrEmpty("status").equals("running");
    }

    /** Whether it runs and is paused. */
    public boolean isPaused() {
        return isRunning() && doc.flag("paused");
    }

    /** Whether it is a template. */
    public boolean isTemplate() {
        return config().flag("template");
    }

    /** What it is locked for. */
    public Optional<String> lock() {
        return config().text("lock");
    }

    /** Its name, or what the server says where it has none. */
    public String name() {
        return config().text(kind().nameOption()).orElse(kind() == GuestKind.QEMU ? "VM " + vmid : "CT" + vmid);
    }

    /** The names of the options that hold disks. */
    public List<String> disks() {
        return config().names().stream().filter(kind()::isDisk).toList();
    }

    /** The path of everything that is kept below it. */
    public String path() {
        return "/nodes/" + node() + "/" + kind().id() + "/" + vmid;
    }

    /** The hash of its options, which tells whether somebody changed them. */
    public String digest() {
        return Digests.of(config());
    }

    /** Starts it. */
    public void start(long now) {
        doc.set("status", "running").set("since", now);
        doc.remove("paused");
    }

    /** Stops it, and applies what waited for that. */
    public void stop() {
        doc.set("status", "stopped");
        doc.remove("since");
        doc.remove("paused");
        applyPending();
    }

    /** Applies the changes that wait for a restart. */
    public void applyPending() {
        Doc config = editConfig();
        Doc pending = doc.edit("pending");
        pending.names()
                .forEach(option -> config.set(option, pending.value(option).orElseThrow()));
        pending.clear();
        doc.list("delete").forEach(config::remove);
        doc.remove("delete");
    }
}
