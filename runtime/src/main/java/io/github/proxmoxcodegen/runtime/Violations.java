package io.github.proxmoxcodegen.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects violations while a value is walked through, and knows where the walk stands.
 *
 * <p>Whoever checks a member calls {@link #enter(String)}, checks, and calls {@link #leave()}; the reporting methods
 * then speak of the value at that place. As long as nothing is wrong, nothing but the place is kept. One collector
 * serves one validation in one thread.
 *
 * <p>At most {@link #LIMIT} violations are kept, so that a hostile request cannot fill the memory with them.
 */
public final class Violations {

    /** How many violations are kept; later ones only count. */
    public static final int LIMIT = 1000;

    private final Place place;
    private @Nullable List<Violation> found;
    private int count;

    /** Creates a collector that stands at the root. */
    public Violations() {
        this(new Place());
    }

    private Violations(Place place) {
        this.place = place;
    }

    /** Steps into a member of that name. */
    public void enter(String name) {
        place.enter(name);
    }

    /** Steps into an element of a list. */
    public void enter(int index) {
        place.enter(index);
    }

    /** Steps back out. */
    public void leave() {
        place.leave();
    }

    /**
     * Says that what is entered from here on are parts of the property string at this place.
     *
     * @param format the name of its format; empty if it has none
     * @param secret whether one of its parts may hold a secret, so that the text as a whole must not be repeated
     */
    public void enterText(String format, boolean secret) {
        place.enterText(format, secret);
    }

    /** Ends what {@link #enterText} began. */
    public void leaveText() {
        place.leaveText();
    }

    /** Whether nothing was reported so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** How many violations were reported, those above {@link #LIMIT} included. */
    public int count() {
        return count;
    }

    /** What was reported, sorted by path; what was reported first of one path stays first. */
    public List<Violation> sorted() {
        if (found == null) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>(found);
        violations.sort(Comparator.comparing(Violation::path));
        return Collections.unmodifiableList(violations);
    }

    /**
     * The outcome: the value if nothing was reported.
     *
     * @param value what the input became; may be null only if something was reported
     */
    public <T> Validated<T> result(@Nullable T value) {
        return isEmpty() ? Validated.valid(Objects.requireNonNull(value)) : Validated.invalid(sorted());
    }

    /** An empty collector that stands at the same place, to try a choice whose failure may not count. */
    public Violations fork() {
        return new Violations(place.copy());
    }

    /** Takes over what another collector was told. */
    public void addAll(Violations other) {
        if (other.found != null) {
            other.found.forEach(this::add);
            count += other.count - other.found.size();
        }
    }

    /** Reports that the value at this place is absent or null, and must not be ({@code optional}). */
    public void missing() {
        report(Kind.MISSING, null, null, Messages.MISSING, ServerMessages.MISSING);
    }

    /** Reports that a member of the value at this place is absent, and must not be. */
    public void missing(String name) {
        enter(name);
        missing();
        leave();
    }

    /**
     * Reports that a member of the value at this place is absent while another one needs it ({@code requires}).
     *
     * @param name the absent member
     * @param by the member that needs it, a sibling
     */
    public void requires(String name, String by) {
        String path = place.path().child(by).toString();
        enter(name);
        report(Kind.REQUIRES, null, by, Messages.requires(by), ServerMessages.requires(path));
        leave();
    }

    /**
     * Reports that the name of the value at this place is not declared ({@code additionalProperties}).
     *
     * @param value the value given under that name
     * @param hint what may have been meant, as a clause such as {@code did you mean 'name'?}; empty if nothing is close
     */
    public void unknown(@Nullable Object value, String hint) {
        report(Kind.UNKNOWN, value, null, Messages.unknown(hint), ServerMessages.UNKNOWN);
    }

    /**
     * Reports a value of another type.
     *
     * @param expected the type as in an apidoc: {@code boolean}, {@code integer}, {@code array}, …
     * @param value the value as given
     */
    public void type(String expected, Object value) {
        String shown = shown(value);
        report(
                Kind.TYPE,
                value,
                expected,
                Messages.type(expected, shown),
                ServerMessages.type(expected, masked(value)));
    }

    /**
     * Reports a text that breaks a named format.
     *
     * @param format the name of the format
     * @param text the value as text
     * @param expectation what is allowed, as it continues "expected …"
     * @param serverText the server's words without their introduction; {@code {}} stands for the value
     * @param culprit the part of the text that is wrong, such as one element of a list
     */
    public void format(String format, String text, String expectation, String serverText, String culprit) {
        report(
                Kind.FORMAT,
                text,
                format,
                Messages.expected(expectation, shown(culprit)),
                ServerMessages.format(serverText, place.isSecret() ? Secrets.MASK : culprit));
    }

    /** Reports a text that does not match a pattern, given as the apidoc has it. */
    public void pattern(String pattern, String text) {
        report(Kind.PATTERN, text, pattern, Messages.pattern(pattern, shown(text)), ServerMessages.PATTERN);
    }

    /** Reports a text of more than {@code limit} Unicode characters. */
    public void maxLength(int limit, String text) {
        String constraint = Integer.toString(limit);
        report(Kind.MAX_LENGTH, text, constraint, Messages.maxLength(limit, text), ServerMessages.maxLength(limit));
    }

    /** Reports a text of fewer than {@code limit} Unicode characters. */
    public void minLength(int limit, String text) {
        String constraint = Integer.toString(limit);
        report(Kind.MIN_LENGTH, text, constraint, Messages.minLength(limit, text), ServerMessages.minLength(limit));
    }

    /** Reports a list whose number of elements is not within limits; PBS writes them as lengths. */
    public void listLength(Kind kind, int limit, List<?> list) {
        String message = Messages.listLength(kind, limit, list.size());
        report(kind, list, Integer.toString(limit), message, message);
    }

    /** Reports a number above {@code limit}. */
    public void maximum(String limit, String text) {
        report(Kind.MAXIMUM, text, limit, Messages.maximum(limit, shown(text)), ServerMessages.maximum(limit));
    }

    /** Reports a number below {@code limit}. */
    public void minimum(String limit, String text) {
        report(Kind.MINIMUM, text, limit, Messages.minimum(limit, shown(text)), ServerMessages.minimum(limit));
    }

    /** Reports a value that is not one of those allowed, which come in the order of the apidoc. */
    public void notOneOf(List<String> allowed, String text) {
        report(
                Kind.ENUM,
                text,
                String.join(", ", allowed),
                Messages.notOneOf(allowed, shown(text)),
                ServerMessages.notOneOf(allowed, place.isSecret() ? Secrets.MASK : text));
    }

    /**
     * Reports that the property string at this place cannot be taken apart.
     *
     * @param text the whole property string
     * @param message what is wrong with it; must not repeat a value
     * @param serverText the server's words without their introduction
     */
    public void syntax(String text, String message, String serverText) {
        report(Kind.SYNTAX, text, null, message, ServerMessages.format(serverText, ""));
    }

    /**
     * Reports that the parts of the property string at this place do not go together.
     *
     * @param format the name of the format
     * @param text the whole property string
     * @param message what is wrong with it; must not repeat a value
     * @param serverText the server's words without their introduction
     */
    public void combination(String format, String text, String message, String serverText) {
        report(Kind.FORMAT, text, format, message, ServerMessages.format(serverText, ""));
    }

    private void report(
            Kind kind, @Nullable Object rejected, @Nullable String constraint, String message, String serverMessage) {
        add(new Violation(
                place.path(),
                kind,
                message,
                Optional.ofNullable(rejected == null ? null : masked(rejected)),
                Optional.ofNullable(constraint),
                place.text(),
                serverMessage));
    }

    private void add(Violation violation) {
        count++;
        if (found == null) {
            found = new ArrayList<>();
        }
        if (found.size() < LIMIT) {
            found.add(violation);
        }
    }

    private Object masked(Object value) {
        return place.isSecret() ? Secrets.MASK : value;
    }

    private String shown(Object value) {
        return place.isSecret() ? "a secret value" : Messages.describe(value);
    }
}
