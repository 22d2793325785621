package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import java.util.Set;

/** Storages, volumes and paths: {@code pve-storage-id}, {@code pve-volume-id}, {@code disk-size}, … */
final class StorageFormats {

    private static final CharSet VOLUME = CharSet.except("\n");
    private static final CharSet HOST = CharSet.of("A-Za-z0-9.-").beyondAscii(Character::isLetterOrDigit);

    private static final Set<String> CONTENT =
            Set.of("images", "rootdir", "vztmpl", "iso", "backup", "snippets", "none", "import");
    private static final Set<String> IMAGE_FORMATS = Set.of("raw", "qcow2", "vmdk", "subvol");

    private static final int LONGEST_PATH = 1022;
    private static final int LONGEST_COMPONENT = 254;
    private static final long LEAST_BLOCK = 512;
    private static final long GREATEST_BLOCK = 16L << 20;

    private StorageFormats() {}

    static void register(FormatTable table) {
        table.add(NamedFormat.of(
                "pve-storage-id",
                StorageFormats::storage,
                "a storage (a letter, then letters, digits or -_., the last a letter or digit)",
                storage -> storage.length() < 2
                        ? "storage ID '{}' cannot be shorter than 2 characters"
                        : "storage ID '{}' contains illegal characters"));
        table.add(
                "storage-pair",
                (text, from, to) -> InterfaceFormats.pair(text, from, to, StorageFormats::storage),
                "1, a storage, or two storages joined by a colon",
                "entry '{}' contains invalid ID");
        table.add(
                "storagepair",
                (text, from, to) -> InterfaceFormats.pair(text, from, to, StorageFormats::storage),
                "1, a storage, or two storages joined by a colon",
                "entry '{}' contains invalid ID");
        registerVolumes(table);
        registerPaths(table);
        table.add(NamedFormat.of(
                        "pve-storage-content",
                        (text, from, to) -> Scan.isOneOf(text, from, to, CONTENT),
                        "a content type: images, rootdir, vztmpl, iso, backup, snippets, import or none",
                        "invalid content type '{}'")
                .exact()
                .words());
        table.add(NamedFormat.of(
                        "pve-storage-format",
                        (text, from, to) -> Scan.isOneOf(text, from, to, IMAGE_FORMATS),
                        "an image format: raw, qcow2, vmdk or subvol",
                        "invalid format '{}'")
                .words());
        table.add(
                "pve-storage-options",
                (text, from, to) -> Scan.all(text, from, to, CharSet.NO_SPACE),
                "options without white space",
                "invalid options '{}'");
        table.add(
                "pve-storage-server",
                (text, from, to) -> IpAddresses.any(text, from, to) || HostFormats.dnsName(text, from, to),
                "an IP address or a DNS name",
                "value does not look like a valid server name or IP address");
        table.add(
                "pve-storage-portal-dns",
                StorageFormats::portal,
                "a host or IP address, perhaps with a port",
                "value does not look like a valid portal address");
        table.add(
                "pve-storage-vgname",
                StorageFormats::volumeGroup,
                "a volume group (letters, digits and inner -_.; at least two characters)",
                "lvm name '{}' contains illegal characters");
        table.add(
                "pve-storage-zfs-blocksize",
                StorageFormats::blockSize,
                "a power of two from 512 to 16M, perhaps with k or M",
                "invalid block size '{}'");
        table.add(NamedFormat.of(
                        "disk-size",
                        (text, from, to) -> DiskSize.isSize(text.substring(from, to)),
                        "a size such as 32G or 1.5T",
                        "value does not look like a valid disk size: {}")
                .exact());
    }

    private static void registerVolumes(FormatTable table) {
        table.add(
                "pve-volume-id",
                StorageFormats::volume,
                "a volume such as local:iso/a.iso",
                "unable to parse volume ID '{}'");
        table.add(
                "pve-volume-id-or-absolute-path",
                (text, from, to) -> startsWithSlash(text, from, to) || volume(text, from, to),
                "a volume such as local:iso/a.iso, or an absolute path",
                "unable to parse volume ID '{}'");
        table.add(
                "pve-volume-id-or-qm-path",
                (text, from, to) -> startsWithSlash(text, from, to)
                        || volume(text, from, to)
                        || Scan.is(text, from, to, "none")
                        || Scan.is(text, from, to, "cdrom"),
                "a volume such as local-lvm:32, an absolute path, none or cdrom",
                "unable to parse volume ID '{}'");
    }

    private static void registerPaths(FormatTable table) {
        table.add(NamedFormat.of(
                        "pve-storage-path",
                        (text, from, to) -> path(text, from, to, ";()"),
                        "an absolute path",
                        "value does not look like a valid absolute path")
                .exact());
        table.add(NamedFormat.of(
                        "pve-storage-path-in-property-string",
                        (text, from, to) -> path(text, from, to, ";,=()"),
                        "an absolute path",
                        "value does not look like a valid absolute path")
                .exact());
        table.add(NamedFormat.of(
                        "pve-dir-override",
                        StorageFormats::override,
                        "a content type, '=' and a relative path without '..'",
                        "invalid override '{}'")
                .exact());
    }

    static boolean storage(String text, int from, int to) {
        return to - from >= 2
                && Chars.isAsciiLetter(text.charAt(from))
                && Chars.isAsciiAlnum(text.charAt(to - 1))
                && Scan.all(text, from, to, CharSet.NAME);
    }

    private static boolean volumeGroup(String text, int from, int to) {
        return to - from >= 2
                && Chars.isAsciiAlnum(text.charAt(from))
                && Chars.isAsciiAlnum(text.charAt(to - 1))
                && Scan.all(text, from, to, CharSet.NAME);
    }

    private static boolean volume(String text, int from, int to) {
        int colon = Scan.indexOf(text, ':', from, to);
        return colon > 0 && storage(text, from, colon) && Scan.all(text, colon + 1, to, VOLUME);
    }

    private static boolean startsWithSlash(String text, int from, int to) {
        return from < to && text.charAt(from) == '/';
    }

    /** The server looks at the first two characters only. */
    private static boolean path(String text, int from, int to, String forbidden) {
        return startsWithSlash(text, from, to) && to - from > 1 && forbidden.indexOf(text.charAt(from + 1)) < 0;
    }

    private static boolean override(String text, int from, int to) {
        int equals = Scan.indexOf(text, '=', from, to);
        return equals > 0
                && to - equals - 1 <= LONGEST_PATH
                && Scan.isOneOf(text, from, equals, CONTENT)
                && relativePath(text, equals + 1, to);
    }

    private static boolean relativePath(String text, int from, int to) {
        int component = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            component = c == '/' ? 0 : component + 1;
            boolean dotted = c == '.' && (i + 1 == to || text.charAt(i + 1) == '.');
            if (dotted || component > LONGEST_COMPONENT) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean portal(String text, int from, int to) {
        if (from < to && text.charAt(from) == '[') {
            int close = Scan.indexOf(text, ']', from, to);
            return close > 0
                    && (IpAddresses.any(text, from + 1, close) || host(text, from + 1, close))
                    && (close + 1 == to || port(text, close + 1, to, ':'));
        }
        int dot = text.lastIndexOf('.', to - 1);
        int colon = text.lastIndexOf(':', to - 1);
        return host(text, from, to)
                || (colon > from && host(text, from, colon) && port(text, colon, to, ':'))
                || IpAddresses.v6(text, from, to)
                || (dot > from && IpAddresses.v6(text, from, dot) && port(text, dot, to, '.'));
    }

    private static boolean host(String text, int from, int to) {
        return Scan.all(text, from, to, HOST);
    }

    private static boolean port(String text, int from, int to, char separator) {
        return text.charAt(from) == separator && Scan.digits(text, from + 1, to);
    }

    private static boolean blockSize(String text, int from, int to) {
        if (from == to) {
            return true;
        }
        char last = text.charAt(to - 1);
        int shift = last == 'k' || last == 'K' ? 10 : last == 'm' || last == 'M' ? 20 : 0;
        long number = Scan.number(text, from, shift > 0 ? to - 1 : to);
        if (number <= 0 || number > GREATEST_BLOCK || text.charAt(from) == '0') {
            return false;
        }
        long size = number << shift;
        return size >= LEAST_BLOCK && size <= GREATEST_BLOCK && Long.bitCount(size) == 1;
    }
}
