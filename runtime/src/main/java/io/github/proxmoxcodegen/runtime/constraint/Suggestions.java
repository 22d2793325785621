package io.github.proxmoxcodegen.runtime.constraint;

import java.util.Collection;

/** Finds the declared name that an unknown one was probably meant to be. */
public final class Suggestions {

    /** Longer names are not compared, so that hostile ones cost nothing. */
    private static final int LONGEST = 40;

    private static final int MOST_EDITS = 2;

    private Suggestions() {}

    /**
     * A hint for a message.
     *
     * @param unknown what was given
     * @param names what could be meant
     * @return such as {@code did you mean 'bridge'?}; empty if no name is near
     */
    public static String hint(String unknown, Collection<String> names) {
        String best = "";
        int least = Math.min(MOST_EDITS, unknown.length() / 3) + 1;
        if (unknown.length() > LONGEST) {
            return "";
        }
        for (String name : names) {
            int edits = name.equalsIgnoreCase(unknown) ? 0 : edits(unknown, name, least + 1);
            if (edits < least || (edits == least && !best.isEmpty() && name.compareTo(best) < 0)) {
                best = name;
                least = edits;
            }
        }
        return best.isEmpty() ? "" : "did you mean '" + best + "'?";
    }

    /** How many letters must be changed, added or removed; {@code limit} if it is that many or more. */
    private static int edits(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) >= limit) {
            return limit;
        }
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return Math.min(limit, previous[right.length()]);
    }
}
