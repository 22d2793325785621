package io.github.proxmoxcodegen.server.state;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Everything that the mock remembers.
 *
 * <p>Many may read at once, one may write: whoever looks sees all of a change or nothing of it, and no two changes are
 * computed from the same state.
 */
public final class State {

    /** The version of the exported form. */
    public static final int FORMAT = 1;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Supplier<Map<String, Object>> initial;
    private Doc root;

    /**
     * A state that begins with a content.
     *
     * @param initial makes the content, at the beginning and at every reset; sections by name
     */
    public State(Supplier<Map<String, Object>> initial) {
        this.initial = initial;
        this.root = Doc.of(initial.get());
    }

    /** Computes something from a state that does not change meanwhile. */
    public <T> T read(Supplier<T> reader) {
        return holding(lock.readLock(), reader);
    }

    /** Changes the state while nobody else looks at it. */
    public <T> T write(Supplier<T> writer) {
        return holding(lock.writeLock(), writer);
    }

    /** A section, such as {@code guests}; only inside {@link #read} and {@link #write}. */
    public Doc section(String name) {
        return root.find(name).orElseGet(() -> create(name));
    }

    /** Removes every section whose name begins so; only inside {@link #write}. */
    public void removeAll(String prefix) {
        List.copyOf(root.names()).stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(root::remove);
    }

    /** Renames every section whose name begins so; only inside {@link #write}. */
    public void renameAll(String prefix, String newPrefix) {
        for (String name : List.copyOf(root.names())) {
            if (name.startsWith(prefix)) {
                root.set(
                        newPrefix + name.substring(prefix.length()),
                        root.at(name).copy());
                root.remove(name);
            }
        }
    }

    /** Goes back to the beginning. */
    public void reset() {
        Doc fresh = Doc.of(initial.get());
        write(() -> root = fresh);
    }

    /** A copy of everything, in a form that {@link #replace} takes. */
    public Map<String, Object> export() {
        return read(() -> root.copy());
    }

    /** Puts something else in the place of everything. */
    public void replace(Map<String, Object> content) {
        Doc fresh = Doc.of(content);
        write(() -> root = fresh);
    }

    /** Readers see an empty section where there is none; only writers may add one. */
    private Doc create(String name) {
        return lock.isWriteLockedByCurrentThread() ? root.edit(name) : new Doc();
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
