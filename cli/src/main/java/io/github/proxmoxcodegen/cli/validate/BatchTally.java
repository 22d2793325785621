package io.github.proxmoxcodegen.cli.validate;

import java.util.ArrayList;
import java.util.List;

/** Counts what became of lines, and keeps the first complaints. Not to be shared between threads. */
public final class BatchTally {

    /** How many complaints are kept; later ones only count. */
    private static final int MOST_COMPLAINTS = 20;

    private long valid;
    private long invalid;
    private long agreeing;
    private long disagreeing;
    private long unanswered;
    private final List<Complaint> complaints = new ArrayList<>();

    /**
     * A line that could not be answered.
     *
     * @param message the number of the line and what is wrong with it
     * @param hint what to do
     */
    public record Complaint(String message, String hint) {}

    void answered(boolean isValid) {
        if (isValid) {
            valid++;
        } else {
            invalid++;
        }
    }

    void compared(boolean agrees) {
        if (agrees) {
            agreeing++;
        } else {
            disagreeing++;
        }
    }

    void unanswered(Complaint complaint) {
        unanswered++;
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(complaint);
        }
    }

    void add(BatchTally later) {
        valid += later.valid;
        invalid += later.invalid;
        agreeing += later.agreeing;
        disagreeing += later.disagreeing;
        unanswered += later.unanswered - later.complaints.size();
        later.complaints.forEach(this::unanswered);
    }

    /** Lines that were answered. */
    public long answered() {
        return valid + invalid;
    }

    /** Lines in which nothing is wrong. */
    public long valid() {
        return valid;
    }

    /** Lines with violations. */
    public long invalid() {
        return invalid;
    }

    /** Lines whose answer is what was recorded. */
    public long agreeing() {
        return agreeing;
    }

    /** Lines whose answer is another one than was recorded. */
    public long disagreeing() {
        return disagreeing;
    }

    /** Lines that could not be answered, or not be compared. */
    public long unanswered() {
        return unanswered;
    }

    /** The first lines that could not be answered. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
