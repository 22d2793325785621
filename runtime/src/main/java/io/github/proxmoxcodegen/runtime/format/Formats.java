package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The formats that an apidoc calls by name ({@code format} given as text): those of every pinned release.
 *
 * <p>A name may carry a suffix: {@code X-list} is a list of X, {@code X-opt} is X or nothing. Formats of objects, such as
 * {@code prune-backups}, are property strings and take no suffix.
 */
public final class Formats {

    private static final String LIST = "-list";
    private static final String OLD_LIST = "-alist";
    private static final String OPTIONAL = "-opt";

    private static final Map<String, Format> TABLE = table();

    private Formats() {}

    private static Map<String, Format> table() {
        FormatTable table = new FormatTable();
        AddressFormats.register(table);
        HostFormats.register(table);
        InterfaceFormats.register(table);
        IdentifierFormats.register(table);
        AccessFormats.register(table);
        StorageFormats.register(table);
        GuestFormats.register(table);
        FirewallFormats.register(table);
        SdnFormats.register(table);
        TextFormats.register(table);
        return table.formats();
    }

    /**
     * The format of that name.
     *
     * @param name the full name, with its suffix
     * @return empty for a name that no pinned release uses; such a format accepts everything
     */
    public static Optional<Format> named(String name) {
        PropertyStringDefinition object = ObjectFormats.all().get(name);
        return object == null ? scalar(name) : Optional.of(object);
    }

    /** The format of that name, where it is not the format of an object. */
    static Optional<Format> scalar(String name) {
        Format exact = TABLE.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (name.endsWith(OLD_LIST)) {
            return base(name, OLD_LIST).map(element -> new ListFormat(name, element));
        }
        if (name.endsWith(LIST)) {
            return base(name, LIST).map(element -> new ListFormat(name, element));
        }
        return base(name, OPTIONAL).map(rule -> new OptionalFormat(name, rule));
    }

    private static Optional<NamedFormat> base(String name, String suffix) {
        return name.endsWith(suffix)
                        && TABLE.get(name.substring(0, name.length() - suffix.length())) instanceof NamedFormat format
                ? Optional.of(format)
                : Optional.empty();
    }

    /** The parts of the format of that name, where it is the format of an object. */
    public static Optional<PropertyStringDefinition> object(String name) {
        return Optional.ofNullable(ObjectFormats.all().get(name));
    }

    /**
     * Whether the server's schema validator itself brings the format, rather than the package that uses it. A validator
     * that is run alone checks these only, and lets the others pass; so do the vectors recorded from one.
     *
     * @param name the full name, with its suffix; the empty name of written-out property strings counts as known
     */
    public static boolean isCommon(String name) {
        return CommonFormats.contains(name);
    }

    /** The names of all formats without suffix, sorted. */
    public static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(TABLE.keySet());
        names.addAll(ObjectFormats.all().keySet());
        return names;
    }
}
