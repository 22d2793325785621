package io.github.proxmoxcodegen.runtime;

import java.util.List;

/** Writes violations for people: a count, then one line for each. */
public final class ViolationText {

    private ViolationText() {}

    /**
     * The violations as text. Control characters of the input are escaped, so that each violation stays on its line.
     *
     * @return lines separated by LF, without a final one; {@code no violations} for an empty list
     */
    public static String render(List<Violation> violations) {
        if (violations.isEmpty()) {
            return "no violations";
        }
        StringBuilder text = new StringBuilder();
        text.append(violations.size()).append(violations.size() == 1 ? " violation" : " violations");
        for (Violation violation : violations) {
            text.append("\n  ");
            Quoting.appendEscaped(text, violation.toString());
            text.append(" [").append(violation.kind().code()).append(']');
        }
        return text.toString();
    }
}
