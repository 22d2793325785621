package io.github.proxmoxcodegen.generator.java;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of one kind that are taken at one place. Names that differ in case only are the same: types become files, and
 * not every file system tells them apart; for members it only helps the reader.
 */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();

    /** A scope in which some names are taken from the start. */
    public NameScope(Collection<String> reserved) {
        reserved.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Takes a name if it is free. */
    public boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** Takes a name: the one asked for, else with the suffix, else with the first number that is free. */
    public String unique(String name, String suffix) {
        if (take(name)) {
            return name;
        }
        if (!suffix.isEmpty() && take(name + suffix)) {
            return name + suffix;
        }
        int number = 2;
        while (!take(name + number)) {
            number++;
        }
        return name + number;
    }

    /** Takes a name: the one asked for, else with the first number that is free. */
    public String unique(String name) {
        return unique(name, "");
    }
}
