package io.github.proxmoxcodegen.cli.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers a file of lines in its order, on all cores. What was answered is written before anything is waited for, so that
 * another program can ask line by line.
 */
public final class Batch {

    private static final int MOST_THREADS = 8;

    private final BatchEngine engine;
    private final boolean compare;
    private final BatchTally tally = new BatchTally();
    private final Queue<Future<LineAnswerer.Answered>> pending = new ArrayDeque<>();

    /**
     * Prepares a batch.
     *
     * @param compare whether to write only how the answers differ from what the lines recorded
     */
    public Batch(BatchEngine engine, boolean compare) {
        this.engine = engine;
        this.compare = compare;
    }

    /**
     * Answers all lines; to be called once.
     *
     * @param in read to its end, not closed
     * @param out gets a line for each line that is not blank; where only differences are wanted, one for each of these
     * @throws IOException if the input cannot be read further; what came before is answered
     */
    public BatchTally run(InputStream in, OutputStream out) throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "batch");
            thread.setDaemon(true);
            return thread;
        });
        LineChunks chunks = new LineChunks(in);
        try {
            while (true) {
                Optional<LineChunk> chunk = chunks.next();
                if (chunk.isEmpty()) {
                    break;
                }
                pending.add(workers.submit(() -> new LineAnswerer(engine, compare).answer(chunk.get())));
                if (pending.size() > 2 * threads) {
                    writeNext(out);
                }
                if (!chunks.ready()) {
                    writeAll(out);
                }
            }
        } finally {
            writeAll(out);
            workers.shutdown();
        }
        return tally;
    }

    private void writeAll(OutputStream out) throws IOException {
        while (!pending.isEmpty()) {
            writeNext(out);
        }
        out.flush();
    }

    private void writeNext(OutputStream out) throws IOException {
        try {
            LineAnswerer.Answered answered = pending.remove().get();
            answered.output().writeTo(out);
            tally.add(answered.tally());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
