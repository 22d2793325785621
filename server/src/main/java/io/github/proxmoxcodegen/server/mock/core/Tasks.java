package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.state.Doc;
import io.github.proxmoxcodegen.server.state.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Runs tasks: the work of a call that answers with an identifier before the work is done.
 *
 * <p>A task runs for a set time and then does all its work at once. When that time is zero, the work is done before the
 * call answers. An error of the work is the task's, not the call's.
 */
public final class Tasks implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Tasks.class.getName());

    /** How many tasks are remembered; the oldest finished ones go first. */
    private static final int REMEMBERED = 1000;

    private static final long FIRST_PID = 0x1000;
    private static final String INTERRUPTED = "received interrupt";

    private final State state;
    private final Clock clock;
    private final Duration time;
    private final Function<Call, Optional<String>> fault;
    private final AtomicLong pid = new AtomicLong(FIRST_PID);
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mock-tasks");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A task that runs.
     *
     * @param work what it does at its end
     * @param undo what is done instead when it fails or is stopped
     * @param end when that is
     */
    private record Running(Runnable work, Runnable undo, Future<?> end) {}

    /**
     * Tasks that are remembered in a state.
     *
     * @param time how long a task runs
     * @param fault the error that a task of a call shall end with, if it shall fail
     */
    public Tasks(State state, Clock clock, Duration time, Function<Call, Optional<String>> fault) {
        this.state = state;
        this.clock = clock;
        this.time = time;
        this.fault = fault;
    }

    /**
     * Starts a task; the lock of the state must be held for writing.
     *
     * @param type what it does, such as {@code qmstart}
     * @param id what it does it to; may be empty
     * @param work what it does
     */
    public Answer start(Call call, String type, String id, Runnable work) {
        return start(call, call.required("node"), type, id, work);
    }

    /** Starts a task on a node that the call does not name. */
    public Answer start(Call call, String node, String type, String id, Runnable work) {
        return start(call, node, type, id, work, () -> {});
    }

    /**
     * Starts a task that was prepared for.
     *
     * @param undo takes the preparations back when the task fails or is stopped
     */
    public Answer start(Call call, String type, String id, Runnable work, Runnable undo) {
        return start(call, call.required("node"), type, id, work, undo);
    }

    private Answer start(Call call, String node, String type, String id, Runnable work, Runnable undo) {
        long now = clock.instant().getEpochSecond();
        Upid upid = new Upid(
                node,
                pid.incrementAndGet(),
                now & 0xFFFFFFFFL,
                now,
                type,
                id,
                call.caller().fullName());
        String text = upid.toString();
        Doc doc = state.section("tasks").edit(text);
        doc.set("node", node)
                .set("pid", upid.pid())
                .set("pstart", upid.pstart())
                .set("starttime", now)
                .set("type", type)
                .set("id", id)
                .set("user", call.caller().fullName());
        forgetOldest();
        Optional<String> failure = fault.apply(call);
        Runnable whole = () -> {
            if (failure.isPresent()) {
                throw ApiError.failed(failure.get());
            }
            work.run();
        };
        if (time.isZero()) {
            finish(text, whole, undo);
            Optional<String> error = doc.text("exitstatus").filter(status -> !status.equals("OK"));
            if (error.isPresent()) {
                return Answer.task(text).about("error", error.get());
            }
        } else {
            // It cannot end before it is noted: that needs the lock, which is held here.
            Future<?> end = timer.schedule(() -> state.write(() -> end(text)), time.toMillis(), TimeUnit.MILLISECONDS);
            running.put(text, new Running(whole, undo, end));
        }
        return Answer.task(text);
    }

    private boolean end(String upid) {
        Running task = running.remove(upid);
        if (task == null || !state.section("tasks").has(upid)) {
            return false;
        }
        finish(upid, task.work(), task.undo());
        return true;
    }

    private void finish(String upid, Runnable work, Runnable undo) {
        String status;
        try {
            work.run();
            status = "OK";
        } catch (ApiError e) {
            status = e.message().strip().replace('\n', ' ');
            undo.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A fault of the mock itself in a task; please report it.", e);
            status = "unexpected status";
            undo.run();
        }
        // The work may have removed it: a reset does.
        String exitStatus = status;
        state.section("tasks")
                .find(upid)
                .ifPresent(doc ->
                        doc.set("endtime", clock.instant().getEpochSecond()).set("exitstatus", exitStatus));
    }

    /** Ends a task before its work is done; the lock must be held for writing. */
    public void stop(String upid) {
        Running task = running.remove(upid);
        if (task != null) {
            task.end().cancel(false);
            finish(
                    upid,
                    () -> {
                        throw ApiError.failed(INTERRUPTED);
                    },
                    task.undo());
        }
    }

    /** The lines of a task's log; one that says so where there is none yet. */
    public static List<String> log(Doc task) {
        Optional<String> status = task.text("exitstatus");
        if (status.isEmpty()) {
            return List.of("no content");
        }
        return List.of(status.get().equals("OK") ? "TASK OK" : "TASK ERROR: " + status.get());
    }

    /** Forgets the tasks that run, as a restart would. */
    public void clear() {
        running.values().forEach(task -> task.end().cancel(false));
        running.clear();
    }

    private void forgetOldest() {
        Doc tasks = state.section("tasks");
        Iterator<String> names = tasks.names().iterator();
        while (tasks.names().size() > REMEMBERED && names.hasNext()) {
            if (tasks.at(names.next()).has("exitstatus")) {
                names.remove();
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
