package io.github.proxmoxcodegen.generator.java;

import io.github.proxmoxcodegen.generator.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Makes Java names of names on the wire. What comes out is a legal identifier of ASCII letters, digits and underscores,
 * whatever goes in; whether it is free where it is to be used, a {@link NameScope} knows.
 */
public final class JavaNames {

    /** Longer names are cut; no real one comes near. */
    private static final int LONGEST = 80;

    /** Words that mean something to Java only in places, which a person would avoid all the same. */
    private static final Set<String> CONTEXTUAL = Set.of("var", "yield", "record", "sealed", "permits", "when", "with");

    private JavaNames() {}

    /** A name for a field, a parameter or a record component: {@code keepLast} for {@code keep-last}. */
    public static String member(String wire) {
        List<String> words = words(wire);
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String calm = isShouted(word) ? word.toLowerCase(Locale.ROOT) : word;
            name.append(name.isEmpty() ? lowerFirst(calm) : upperFirst(calm));
        }
        return legal(name.toString(), "value");
    }

    /** A name for a type: {@code KeepLast} for {@code keep-last}. */
    public static String type(String wire) {
        return legal(Words.camel(words(wire)), "Value");
    }

    /** A name for a constant: {@code X86_64_V2} for {@code x86-64-v2}, {@code MINUS_AES} for {@code -aes}. */
    public static String constant(String wire) {
        List<String> words = new ArrayList<>();
        if (wire.startsWith("-")) {
            words.add("minus");
        } else if (wire.startsWith("+")) {
            words.add("plus");
        }
        words.addAll(words(wire));
        String name = String.join("_", words).toUpperCase(Locale.ROOT);
        return legal(name, wire.isBlank() ? "EMPTY" : "VALUE");
    }

    /** A name for a package below another one: {@code virtualmachines} for {@code Virtual Machines}. */
    public static String packageSegment(String title) {
        return legal(String.join("", words(title)).toLowerCase(Locale.ROOT), "other");
    }

    /** Whether a text is the name of a package: identifiers with dots between them. */
    public static boolean isPackage(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && name.chars().allMatch(c -> c < 128);
    }

    private static List<String> words(String wire) {
        List<String> words = new ArrayList<>();
        int left = LONGEST;
        for (String word : Words.of(wire)) {
            String kept = word.substring(0, Math.min(left, word.length()));
            if (!kept.isEmpty()) {
                words.add(kept);
            }
            left -= kept.length();
        }
        return words;
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String lowerFirst(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String upperFirst(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String legal(String name, String fallback) {
        if (name.isEmpty()) {
            return fallback;
        }
        if (!Character.isLetter(name.charAt(0))) {
            boolean constant = Character.isUpperCase(fallback.charAt(0)) && Character.isUpperCase(fallback.charAt(1));
            return (constant ? "V" : fallback.substring(0, 1)) + name;
        }
        boolean keyword = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || CONTEXTUAL.contains(name);
        return keyword ? name + "Value" : name;
    }
}
