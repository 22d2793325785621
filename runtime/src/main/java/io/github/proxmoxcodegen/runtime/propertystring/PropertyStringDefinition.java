package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.Secrets;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.constraint.KeyTable;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a property string and what must hold of their values ({@code format} given as an object, with
 * {@code default_key}, {@code alias} and {@code keyAlias}). Immutable; built once and shared by generated code and by
 * the interpreter.
 */
public final class PropertyStringDefinition implements Format {

    private final String name;
    private final List<Part> parts;
    private final List<Alias> aliases;
    private final KeyTable keys;
    private final int defaultSlot;
    private final boolean open;
    private final List<WholeRule> wholeRules;
    private final boolean secret;
    private final Optional<String> limitation;
    private final PropertyStringParser parser;
    private final PropertyStringChecker checker;
    private final PropertyStringPrinter printer;
    private final @Nullable PropertyStringReader reader;

    PropertyStringDefinition(PropertyStringBuilder builder) {
        name = builder.name;
        parts = List.copyOf(builder.parts.values());
        List<String> names = new ArrayList<>(builder.parts.keySet());
        aliases = builder.aliases.values().stream()
                .filter(alias -> builder.parts.containsKey(alias.target())
                        && alias.keyTarget()
                                .map(key -> builder.parts.containsKey(key) && !key.equals(alias.target()))
                                .orElse(true)
                        && !builder.parts.containsKey(alias.name()))
                .toList();
        aliases.forEach(alias -> names.add(alias.name()));
        keys = new KeyTable(names);
        defaultSlot = builder.defaultKey == null ? -1 : slot(builder.defaultKey);
        open = builder.open;
        wholeRules = List.copyOf(builder.wholeRules);
        secret = parts.stream().anyMatch(part -> Secrets.isSecret(part.name()));
        limitation = builder.limitation;
        parser = new PropertyStringParser(this);
        checker = new PropertyStringChecker(this);
        printer = new PropertyStringPrinter(this);
        reader = PropertyStringReader.of(this);
    }

    /** Starts a definition without a name. */
    public static PropertyStringBuilder builder() {
        return new PropertyStringBuilder("");
    }

    /** Starts the definition of a named format. */
    public static PropertyStringBuilder named(String name) {
        return new PropertyStringBuilder(name);
    }

    /**
     * A key with a value of its own.
     *
     * @param name the key
     * @param rule what must hold of its value
     * @param optional whether it may be absent
     * @param requires the keys that must be present when it is
     */
    public record Part(String name, ScalarRule rule, boolean optional, List<String> requires) {
        public Part {
            requires = List.copyOf(requires);
        }
    }

    /**
     * Another spelling of a key.
     *
     * @param name the spelling
     * @param target the key that receives the value
     * @param keyTarget the key that receives the spelling as its value, such as {@code model} for {@code virtio=AA:…}
     */
    public record Alias(String name, String target, Optional<String> keyTarget) {}

    /** The name under which the server registers the format; empty if it has none. */
    @Override
    public String name() {
        return name;
    }

    /** The keys, sorted by name; a position in this list is what {@link PropertyValues#at} takes. */
    public List<Part> parts() {
        return parts;
    }

    /** Other spellings of keys, sorted by name. */
    public List<Alias> aliases() {
        return aliases;
    }

    /** The key whose value may stand alone. */
    public Optional<Part> defaultPart() {
        return defaultSlot < 0 ? Optional.empty() : Optional.of(parts.get(defaultSlot));
    }

    /** Whether keys that are not declared are allowed. */
    public boolean isOpen() {
        return open;
    }

    /** Whether a value may be a secret, so that texts must not be repeated as a whole. */
    public boolean isSecret() {
        return secret;
    }

    /** The position of a key among {@link #parts()}; -1 if it is none of them. */
    public int slot(String key) {
        int found = keys.find(key, 0, key.length());
        return found < parts.size() ? found : KeyTable.UNKNOWN;
    }

    /**
     * Takes a text apart and checks every part.
     *
     * @param text the property string
     * @param out the collector, standing at the place of the text; violations of parts are reported below it
     * @return the values; null if anything was reported
     */
    public @Nullable PropertyValues parse(String text, Violations out) {
        if (reader != null) {
            @Nullable String[] slots = new @Nullable String[parts.size()];
            if (reader.read(text, slots)) {
                return new PropertyValues(this, slots, Map.of(), false);
            }
        }
        int before = out.count();
        out.enterText(name, secret);
        PropertyValues values = parser.parse(text, out);
        if (values != null) {
            checker.check(values, text, out);
        }
        out.leaveText();
        return out.count() == before ? values : null;
    }

    @Override
    public boolean accepts(String text) {
        if (reader != null && reader.read(text, null)) {
            return true;
        }
        PropertyValues values = parser.parse(text, null);
        return values != null && checker.accepts(values);
    }

    @Override
    public Optional<String> limitation() {
        return limitation;
    }

    @Override
    public void report(String text, Violations out) {
        parse(text, out);
    }

    /**
     * Values given one by one, as a typed object has them.
     *
     * @param values texts, numbers and truth values by key; null is left out. Aliases are not resolved
     * @throws IllegalArgumentException for a list or an object as a value
     */
    public PropertyValues values(Map<String, ? extends @Nullable Object> values) {
        @Nullable String[] slots = new @Nullable String[parts.size()];
        Map<String, String> others = new TreeMap<>();
        values.forEach((key, value) -> {
            if (value != null) {
                String text = WireText.of(value);
                if (text == null) {
                    throw new IllegalArgumentException("the value of '" + key + "' must be a single value");
                }
                int slot = slot(key);
                if (slot < 0) {
                    others.put(key, text);
                } else {
                    slots[slot] = text;
                }
            }
        });
        return new PropertyValues(this, slots, others, true);
    }

    /**
     * Values given by position, as generated code has them.
     *
     * @param slots one for each of {@link #parts()}, null where nothing is given; handed over, not to be changed later
     */
    public PropertyValues values(@Nullable String[] slots) {
        if (slots.length != parts.size()) {
            throw new IllegalArgumentException("expected " + parts.size() + " values, got " + slots.length);
        }
        return new PropertyValues(this, slots, Map.of(), true);
    }

    /**
     * Checks values that did not come from a text: each part as in a text, and that it can be written.
     *
     * @param out the collector, standing at the place of the property string
     * @return whether nothing was reported
     */
    public boolean check(PropertyValues values, Violations out) {
        int before = out.count();
        out.enterText(name, secret);
        checker.checkPrintable(values, out);
        if (out.count() == before) {
            checker.check(values, "", out);
        }
        out.leaveText();
        return out.count() == before;
    }

    /**
     * Writes values as a property string that parses to the same values: the default key first and without its name,
     * then required keys, then optional ones, each group sorted by name.
     *
     * @throws IllegalArgumentException if a value cannot be written: one that is empty or holds a comma, or holds a
     *     line feed and needs its key
     */
    public String print(PropertyValues values) {
        return printer.print(values, false);
    }

    /**
     * Writes values as the server's own printer does with parsed text. It differs from {@link #print} in two ways that
     * lose information: the default key's value always stands alone, and a disk size is taken for a number of bytes,
     * its unit dropped, and written in the largest unit that divides it.
     *
     * @throws IllegalArgumentException if a value holds a comma
     */
    public String reprint(PropertyValues values) {
        return printer.print(values, true);
    }

    KeyTable keys() {
        return keys;
    }

    int defaultSlot() {
        return defaultSlot;
    }

    Collection<WholeRule> wholeRules() {
        return wholeRules;
    }
}
