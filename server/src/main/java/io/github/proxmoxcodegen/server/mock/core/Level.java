package io.github.proxmoxcodegen.server.mock.core;

import java.util.Locale;

/** How much of an operation's behaviour is there. */
public enum Level {
    /** An answer that satisfies the schema, whatever was done before. */
    SAMPLE,
    /** What was created and changed is found again where it shows, until it is deleted. */
    STATEFUL,
    /** The states, side effects and errors of a real server. */
    BEHAVIOURAL;

    /** The word for it in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
