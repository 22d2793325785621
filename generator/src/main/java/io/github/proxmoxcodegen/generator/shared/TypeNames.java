package io.github.proxmoxcodegen.generator.shared;

import java.util.ArrayList;
import java.util.List;

/** Makes parts of type names from names as they are on the wire. */
public final class TypeNames {

    private TypeNames() {}

    /** A wire name in upper camel case, such as {@code KeepLast} for {@code keep-last} and {@code Net} for {@code net[n]}. */
    public static String word(String wireName) {
        return Words.camel(wireName);
    }

    /** What something of that name is called at a path, such as {@code QemuSerial} for {@code serial[n]} below qemu. */
    public static String at(String path, String wireName) {
        List<String> words = new ArrayList<>(ResourceWords.brief(path));
        words.addAll(Words.of(wireName));
        return Words.camel(words);
    }
}
