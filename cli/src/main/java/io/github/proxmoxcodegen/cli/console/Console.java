package io.github.proxmoxcodegen.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The streams of one run: data on standard output, everything said about it on standard error, both in UTF-8.
 *
 * <p>A status line is shown on a terminal while something takes long, and is gone as soon as anything else is written.
 */
public final class Console {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final GuardedStream data;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;
    private final Map<String, String> environment;
    private ColorMode colorMode = ColorMode.AUTO;
    private boolean quiet;
    private boolean statusShown;

    public Console(OutputStream out, OutputStream err, Terminal terminal, Map<String, String> environment) {
        this.data = new GuardedStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(new GuardedStream(err), StandardCharsets.UTF_8));
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
    }

    /** The streams of this process. */
    public static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Console(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 10),
                Terminal.ofProcess(environment),
                environment);
    }

    /** A variable of the environment; empty if it is not set or has no value. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Decides on colour, once the options are known. */
    public void color(ColorMode mode) {
        colorMode = mode;
    }

    /** Says nothing but data and errors from here on. */
    public void quiet() {
        quiet = true;
    }

    /** Whether only data and errors are wanted. */
    public boolean isQuiet() {
        return quiet;
    }

    /** Whether standard output is a terminal, where lines should not be longer than it is wide. */
    public boolean isOutTerminal() {
        return terminal.out();
    }

    /** Columns to lay out tables and help for. */
    public int width() {
        return terminal.width();
    }

    /** Standard output as bytes, for documents. */
    public OutputStream data() {
        clearStatus();
        out.flush();
        return data;
    }

    /** Standard output as text. */
    public PrintWriter out() {
        clearStatus();
        return out;
    }

    /** Standard error; what was written to standard output before comes first. */
    public PrintWriter err() {
        clearStatus();
        out.flush();
        return err;
    }

    /** The colours of standard output. */
    public Paint outPaint() {
        return new Paint(colorMode.on(terminal.out(), environment));
    }

    /** The colours of standard error. */
    public Paint errPaint() {
        return new Paint(colorMode.on(terminal.err(), environment));
    }

    /** Prints one line to standard error unless only data and errors are wanted. */
    public void say(String line) {
        if (!quiet) {
            PrintWriter writer = err();
            writer.println(line);
            writer.flush();
        }
    }

    /** Prints an error with what to do about it, each in a line of its own; an empty hint is left out. */
    public void error(String message, String hint) {
        labelled(Style.RED, "error", message);
        if (!hint.isEmpty()) {
            labelled(Style.CYAN, "hint", hint);
        }
        err.flush();
    }

    /** Prints a text behind a coloured label to standard error; broken between words where that is a terminal. */
    void labelled(Style style, String label, String text) {
        String lead = label + ": ";
        PrintWriter writer = err();
        writer.print(errPaint().apply(style, label + ":"));
        String indent = " ".repeat(lead.length());
        if (terminal.err()) {
            List<String> lines = TextWrap.lines(text, terminal.width() - lead.length());
            writer.println(" " + String.join(System.lineSeparator() + indent, lines));
        } else {
            writer.println(" " + text);
        }
    }

    /** Shows what is being done now, on a terminal only; the next output replaces it. */
    public void status(String text) {
        if (quiet || !terminal.err() || environment.getOrDefault("TERM", "").equals("dumb")) {
            return;
        }
        out.flush();
        int room = terminal.width() - 1;
        String line = text.length() > room ? text.substring(0, room) : text;
        err.print(CLEAR_LINE + errPaint().apply(Style.FAINT, line));
        err.flush();
        statusShown = true;
    }

    private void clearStatus() {
        if (statusShown) {
            err.print(CLEAR_LINE);
            err.flush();
            statusShown = false;
        }
    }

    /** Writes out whatever is pending, and tells why standard output could not be written, if so. */
    public Optional<IOException> finish() {
        clearStatus();
        out.flush();
        data.flush();
        err.flush();
        return data.failure();
    }
}
