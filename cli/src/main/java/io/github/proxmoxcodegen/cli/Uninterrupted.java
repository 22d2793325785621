package io.github.proxmoxcodegen.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Carries out something short to its end even when the process is told to stop meanwhile (Ctrl-C). */
final class Uninterrupted {

    private static final long PATIENCE_SECONDS = 10;

    private Uninterrupted() {}

    /** Something that writes. */
    @FunctionalInterface
    interface Action<T> {
        T call() throws IOException;
    }

    /** Runs an action; the process does not end before it does, ten seconds at most. */
    static <T> T call(Action<T> action) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread patience = new Thread(() -> await(done), "finish-writing");
        Runtime.getRuntime().addShutdownHook(patience);
        try {
            return action.call();
        } finally {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(patience);
            } catch (IllegalStateException e) {
                // the process is ending; the hook runs already and returns now
            }
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("proxmox-codegen: stopped while writing; the output may be incomplete");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
