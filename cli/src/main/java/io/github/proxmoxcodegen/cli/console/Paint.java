package io.github.proxmoxcodegen.cli.console;

/** Applies styles, or leaves text as it is where colour is off. */
public final class Paint {

    /** No colour. */
    public static final Paint PLAIN = new Paint(false);

    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    /** Whether styles show. */
    public boolean on() {
        return on;
    }

    /** The text in that style. */
    public String apply(Style style, String text) {
        return on && !text.isEmpty() ? style.around(text) : text;
    }
}
