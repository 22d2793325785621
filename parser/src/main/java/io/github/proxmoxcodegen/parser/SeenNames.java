package io.github.proxmoxcodegen.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one object, to find those that stand there twice. */
final class SeenNames {

    /** So many names are compared with each other faster than put into a set; a hostile object has any number. */
    private static final int FEW = 16;

    private final List<String> few = new ArrayList<>(FEW);
    private @Nullable Set<String> many;

    /** Takes a name; false if it was there. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        if (few.contains(name)) {
            return false;
        }
        if (few.size() < FEW) {
            return few.add(name);
        }
        many = new HashSet<>(few);
        return many.add(name);
    }
}
