package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives shared types their names.
 *
 * <p>A name comes from the type's home alone: the resource at the path, then what the place is called, so
 * {@code net[n]} of {@code POST /nodes/{node}/qemu} is {@code QemuNet} and an element of {@code GET
 * /cluster/firewall/rules} is a {@code FirewallRule}. Where that name is taken, ever longer forms of the same place are
 * tried. An object with one member is named for that member, wherever it lives.
 */
final class TypeNaming {

    /** Names that people use, where the rule gives another. */
    private static final Map<String, String> CUSTOMARY = Map.ofEntries(
            Map.entry("QemuOstype", "Ostype"),
            Map.entry("CephLog", "LogLine"),
            Map.entry("FirewallGroupLog", "FirewallLogLevel"),
            Map.entry("FirewallOptionsLogLevelForward", "FirewallLogLevel"),
            Map.entry("FirewallOptionsLogLevelIn", "FirewallLogLevel"),
            Map.entry("FirewallOptionsPolicyIn", "FirewallPolicy"));

    private final OperationNames operations;
    private final Set<String> taken = new HashSet<>();

    TypeNaming(OperationNames operations, Set<String> reserved) {
        this.operations = operations;
        reserved.forEach(this::take);
    }

    /** A name for the type at that home, different from all names given before. */
    String name(TypeKind kind, Schema schema, TypeUse home) {
        List<String> forms = forms(kind, schema, home);
        for (String form : forms) {
            String customary = CUSTOMARY.get(form);
            if (customary != null && take(customary)) {
                return customary;
            }
            if (take(form)) {
                return form;
            }
        }
        String last = forms.get(forms.size() - 1);
        int number = 2;
        while (!take(last + number)) {
            number++;
        }
        return last + number;
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    private List<String> forms(TypeKind kind, Schema schema, TypeUse home) {
        List<String> brief = ResourceWords.brief(home.operation().path());
        List<String> full = ResourceWords.full(home.operation().path());
        List<String> trail = trailWords(home);
        List<String> leaf = leafWords(home);
        List<String> forms = new ArrayList<>();
        if (kind == TypeKind.OBJECT
                && schema instanceof ObjectSchema object
                && object.properties().size() == 1
                && home.trail().stream().allMatch(TypeUse.ELEMENT::equals)) {
            forms.add(camel(Words.of(object.properties().get(0).name()), List.of("Entry")));
        }
        forms.add(camel(brief, leaf));
        forms.add(camel(brief, trail));
        forms.add(camel(full, leaf));
        forms.add(camel(full, trail));
        String side = home.request() ? operations.request(home.operation()) : operations.response(home.operation());
        forms.add(side + camel(trail, List.of()));
        return forms;
    }

    /** The words of the last name on the way, of one element where it is a list. */
    private static List<String> leafWords(TypeUse home) {
        List<String> trail = home.trail();
        int last = trail.size() - 1;
        boolean element = false;
        while (last >= 0 && trail.get(last).equals(TypeUse.ELEMENT)) {
            last--;
            element = true;
        }
        if (last < 0) {
            return List.of();
        }
        List<String> words = Words.of(trail.get(last));
        return element ? Words.singularLast(words) : words;
    }

    private static List<String> trailWords(TypeUse home) {
        List<String> words = new ArrayList<>();
        for (String step : home.trail()) {
            words.addAll(step.equals(TypeUse.ELEMENT) ? List.of("Item") : Words.of(step));
        }
        return words;
    }

    private static String camel(List<String> first, List<String> second) {
        List<String> words = new ArrayList<>(first);
        words.addAll(second);
        String name = Words.camel(words);
        boolean startsWithLetter = !name.isEmpty() && Character.isLetter(name.charAt(0));
        return startsWithLetter ? name : "Type" + name;
    }
}
