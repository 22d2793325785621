package io.github.proxmoxcodegen.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a walk through a value stands: the steps taken, and whether they lead into a property string. */
final class Place {

    private static final int NO_TEXT = -1;
    private static final Object[] NONE = {};
    private static final int USUAL_DEPTH = 8;

    /** Made at the first step: where nothing is wrong, there often is none. */
    private Object[] steps = NONE;

    private int depth;
    private int textDepth = NO_TEXT;
    private String textFormat = "";
    private boolean secretText;
    /** How many property strings deep inside the outermost one: the server reports at that one. */
    private int innerTexts;

    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, Math.max(USUAL_DEPTH, depth * 2));
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    void enterText(String format, boolean secret) {
        if (textDepth != NO_TEXT) {
            innerTexts++;
            secretText |= secret;
            return;
        }
        textDepth = depth;
        textFormat = format;
        secretText = secret;
    }

    void leaveText() {
        if (innerTexts > 0) {
            innerTexts--;
            return;
        }
        textDepth = NO_TEXT;
        secretText = false;
    }

    Place copy() {
        Place copy = new Place();
        copy.steps = steps.clone();
        copy.depth = depth;
        copy.textDepth = textDepth;
        copy.textFormat = textFormat;
        copy.secretText = secretText;
        copy.innerTexts = innerTexts;
        return copy;
    }

    ValuePath path() {
        return path(depth);
    }

    /** The property string around this place, or at it. */
    Optional<Violation.Text> text() {
        return textDepth == NO_TEXT ? Optional.empty() : Optional.of(new Violation.Text(path(textDepth), textFormat));
    }

    private ValuePath path(int length) {
        List<ValuePath.Step> path = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            path.add(
                    steps[i] instanceof String name
                            ? new ValuePath.Name(name)
                            : new ValuePath.Index((Integer) steps[i]));
        }
        return new ValuePath(path);
    }

    /** Whether the value at this place must not be repeated. */
    boolean isSecret() {
        if (secretText && (depth == textDepth || innerTexts > 0)) {
            return true;
        }
        for (int i = 0; i < depth; i++) {
            if (steps[i] instanceof String name && Secrets.isSecret(name)) {
                return true;
            }
        }
        return false;
    }
}
