package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * A rule for text beyond types and patterns ({@code format}).
 *
 * <p>Legal shapes: {@link Named} for a rule that the server registers under a name; {@link Structured} for a property
 * string, whether its parts are written out in the source or known only by name; {@link Elements} for a comma list with
 * a schema for each element (PBS).
 */
public sealed interface Format {

    /**
     * A rule known by its name, such as {@code pve-vmid}, {@code pve-node-list} or {@code email-opt}.
     *
     * @param name the full name, with its suffix
     */
    record Named(String name) implements Format {

        private static final String LIST = "-list";
        private static final String OPTIONAL = "-opt";

        /** Whether the value is a list, each element of which follows {@link #base()}. */
        public boolean list() {
            return name.endsWith(LIST);
        }

        /** Whether an empty value or {@code 0} passes unchecked. */
        public boolean emptyAllowed() {
            return name.endsWith(OPTIONAL);
        }

        /** The name without {@code -list} or {@code -opt}. */
        public String base() {
            if (list()) {
                return name.substring(0, name.length() - LIST.length());
            }
            return emptyAllowed() ? name.substring(0, name.length() - OPTIONAL.length()) : name;
        }
    }

    /**
     * A property string: {@code virtio,bridge=vmbr0}.
     *
     * @param name the name under which the server registers it, where the source gives only that
     * @param content its parts
     */
    record Structured(Optional<String> name, PropertyString content) implements Format {}

    /**
     * A list written as one text.
     *
     * @param array the schema of the list
     */
    record Elements(ArraySchema array) implements Format {}
}
