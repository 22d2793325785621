package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A regular expression that refuses what is no property string of a format: unknown and repeated keys, parts without a
 * key where there is no default one, missing keys, values that break the rules of their part.
 *
 * <p>It reads: from the start of the text, nothing that is forbidden ahead, everything that is required ahead, then parts
 * separated by commas. It never refuses what the server takes; values may break rules that no expression holds.
 */
final class PropertyStringPattern {

    private static final String ANY = "[\\s\\S]*";
    private static final String BEFORE = "(?:" + ANY + ",)?";

    /** A part without a key; one of nothing but blanks is no part. */
    private static final String BARE = "[^,=]*[^,=\\s][^,=]*";

    private final Product product;
    private final PropertyString content;
    private final Map<String, Property> members = new TreeMap<>();

    /** For each key, every spelling that sets it. */
    private final Map<String, List<String>> spellings = new TreeMap<>();

    private PropertyStringPattern(Product product, PropertyString content) {
        this.product = product;
        this.content = content;
        for (Property member : PropertyStrings.members(content)) {
            members.put(member.name(), member);
            spellings.computeIfAbsent(member.name(), key -> new ArrayList<>()).add(member.name());
        }
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Alias alias) {
                addSpelling(alias.target(), alias.name());
                alias.keyTarget().ifPresent(target -> addSpelling(target, alias.name()));
            }
        }
    }

    private void addSpelling(String key, String spelling) {
        List<String> known = spellings.get(key);
        if (known != null && !known.contains(spelling)) {
            known.add(spelling);
        }
    }

    /** The expression, anchored; empty for formats of products whose syntax is another one. */
    static Optional<String> of(Product product, PropertyString content) {
        if (product != Product.PVE || !(content.additional() instanceof Additional.Forbidden)) {
            return Optional.empty();
        }
        return Optional.of(new PropertyStringPattern(product, content).expression());
    }

    private String expression() {
        String part = "(?:" + part() + "|\\s*)";
        return "^" + repetitions() + requirements() + part + "(?:," + part + ")*$";
    }

    /** One part: a key with a value that suits it, or a value for the default key. */
    private String part() {
        Map<String, List<String>> keysByValue = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            List<String> keys = keysByValue.computeIfAbsent(
                    ValueExpressions.of(product, member.schema()), value -> new ArrayList<>());
            keys.add(name);
            aliasesOf(name).forEach(keys::add);
        });
        List<String> choices = new ArrayList<>();
        keysByValue.forEach((value, keys) -> choices.add(keys(keys) + "=" + checked(value, "[^,]+")));
        content.defaultKey()
                .map(members::get)
                .ifPresent(member -> choices.add(checked(ValueExpressions.of(product, member.schema()), BARE)));
        return String.join("|", choices);
    }

    /** Spellings whose value goes to that key; those of a key alias give the other key its own name. */
    private List<String> aliasesOf(String key) {
        List<String> names = new ArrayList<>();
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Alias alias && alias.target().equals(key)) {
                names.add(alias.name());
            }
        }
        return names;
    }

    private static String checked(String value, String taken) {
        return "(?=" + value + "(?:,|$))" + taken;
    }

    /** No key twice, under whatever spelling. */
    private String repetitions() {
        StringBuilder expression = new StringBuilder("(?!" + BEFORE + "([^,=]+)=" + ANY + ",\\1=)");
        spellings.forEach((key, names) -> {
            boolean byDefault = isDefault(key);
            if (names.size() > 1 || byDefault) {
                String once = once(key, names);
                expression
                        .append("(?!")
                        .append(BEFORE)
                        .append(once)
                        .append(ANY)
                        .append(',')
                        .append(once)
                        .append(')');
            }
        });
        return expression.toString();
    }

    /** Keys that must be there, and keys that others need. */
    private String requirements() {
        StringBuilder expression = new StringBuilder();
        members.forEach((name, member) -> {
            if (!member.optional()) {
                expression.append("(?=").append(BEFORE).append(present(name)).append(')');
            }
            for (String needed : member.requires()) {
                expression
                        .append("(?:(?!")
                        .append(BEFORE)
                        .append(present(name))
                        .append(")|(?=")
                        .append(BEFORE)
                        .append(present(needed))
                        .append("))");
            }
        });
        return expression.toString();
    }

    private String present(String key) {
        return once(key, spellings.getOrDefault(key, List.of(key)));
    }

    /** The beginning of a part that sets the key. */
    private String once(String key, List<String> names) {
        String named = keys(names) + "=";
        return isDefault(key) ? "(?:" + named + "|" + BARE + "(?=,|$))" : named;
    }

    private boolean isDefault(String key) {
        return content.defaultKey().filter(key::equals).isPresent();
    }

    private static String keys(List<String> names) {
        return names.size() == 1
                ? ValueExpressions.literal(names.get(0))
                : names.stream().map(ValueExpressions::literal).collect(Collectors.joining("|", "(?:", ")"));
    }
}
