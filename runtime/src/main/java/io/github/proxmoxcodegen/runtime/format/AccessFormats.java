package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.util.Set;

/** Users, groups, roles, realms, tokens and privileges: {@code pve-userid}, {@code pve-priv}, … */
final class AccessFormats {

    private static final CharSet USER = CharSet.except(":/ \t\n\u000b\f\r").beyondAscii(c -> !Chars.isSpace((char) c));
    private static final CharSet BASE32 = CharSet.of("A-Z2-7=");

    private static final int SHORTEST_USER = 3;
    private static final int LONGEST_USER = 64;

    /** Of PVE 9.2, and {@code VM.Monitor}, which releases before 9 know. */
    private static final Set<String> PRIVILEGES = Set.of(
            "Datastore.Allocate",
            "Datastore.AllocateSpace",
            "Datastore.AllocateTemplate",
            "Datastore.Audit",
            "Group.Allocate",
            "Mapping.Audit",
            "Mapping.Modify",
            "Mapping.Use",
            "Permissions.Modify",
            "Pool.Allocate",
            "Pool.Audit",
            "Realm.Allocate",
            "Realm.AllocateUser",
            "SDN.Allocate",
            "SDN.Audit",
            "SDN.Use",
            "Sys.AccessNetwork",
            "Sys.Audit",
            "Sys.Console",
            "Sys.Incoming",
            "Sys.Modify",
            "Sys.PowerMgmt",
            "Sys.Syslog",
            "User.Modify",
            "VM.Allocate",
            "VM.Audit",
            "VM.Backup",
            "VM.Clone",
            "VM.Config.CDROM",
            "VM.Config.CPU",
            "VM.Config.Cloudinit",
            "VM.Config.Disk",
            "VM.Config.HWType",
            "VM.Config.Memory",
            "VM.Config.Network",
            "VM.Config.Options",
            "VM.Console",
            "VM.GuestAgent.Audit",
            "VM.GuestAgent.FileRead",
            "VM.GuestAgent.FileSystemMgmt",
            "VM.GuestAgent.FileWrite",
            "VM.GuestAgent.Unrestricted",
            "VM.Migrate",
            "VM.Monitor",
            "VM.PowerMgmt",
            "VM.Replicate",
            "VM.Snapshot",
            "VM.Snapshot.Rollback");

    private AccessFormats() {}

    static void register(FormatTable table) {
        table.add(
                "pve-realm",
                AccessFormats::realm,
                "a realm (a letter, then letters, digits or .-_; at least two characters)",
                "value does not look like a valid realm");
        table.add(NamedFormat.of(
                "pve-userid",
                AccessFormats::user,
                "a user such as root@pam, of 3 to 64 characters",
                AccessFormats::userComplaint));
        table.add(
                "pve-tokenid",
                AccessFormats::token,
                "an API token such as root@pam!backup",
                "value '{}' does not look like a valid token ID");
        table.add(
                "pve-groupid",
                (text, from, to) -> Scan.all(text, from, to, CharSet.NAME),
                "a group (letters, digits and .-_)",
                "group name '{}' contains invalid characters");
        table.add(
                "pve-roleid",
                (text, from, to) -> Scan.all(text, from, to, CharSet.NAME),
                "a role (letters, digits and .-_)",
                "role name '{}' contains invalid characters");
        table.add(NamedFormat.of(
                        "pve-priv",
                        (text, from, to) -> Scan.isOneOf(text, from, to, PRIVILEGES),
                        "a privilege such as VM.Audit",
                        "invalid privilege '{}'")
                .exact()
                .words()
                .limited("privileges differ between releases; VM.Monitor of releases before 9 is taken by all"));
        table.add(
                "pve-tfa-secret",
                AccessFormats::tfaSecret,
                "a TOTP secret: v2- and 16 to 128 base32 or 0x-hexadecimal digits, 16 base32 or 40 hexadecimal digits",
                "unable to decode TFA secret");
    }

    private static boolean realm(String text, int from, int to) {
        return to - from >= 2 && Chars.isAsciiLetter(text.charAt(from)) && Scan.all(text, from, to, CharSet.NAME);
    }

    private static boolean user(String text, int from, int to) {
        int length = text.codePointCount(from, to);
        return length >= SHORTEST_USER && length <= LONGEST_USER && account(text, from, to);
    }

    /** A name and a realm; the name may hold at signs itself. */
    private static boolean account(String text, int from, int to) {
        int at = text.lastIndexOf('@', to - 1);
        return at > from && Scan.all(text, from, at, USER) && realm(text, at + 1, to);
    }

    private static String userComplaint(String user) {
        int length = user.codePointCount(0, user.length());
        if (length < SHORTEST_USER) {
            return "user name '{}' is too short";
        }
        return length > LONGEST_USER
                ? "user name '{}' is too long (" + length + " > " + LONGEST_USER + ")"
                : "value '{}' does not look like a valid user name";
    }

    private static boolean token(String text, int from, int to) {
        int mark = text.lastIndexOf('!', to - 1);
        return mark > from && account(text, from, mark) && realm(text, mark + 1, to);
    }

    private static boolean tfaSecret(String text, int from, int to) {
        int start = text.startsWith("v2-", from) ? from + 3 : from;
        boolean hex = start > from && text.startsWith("0x", start);
        int length = to - start - (hex ? 2 : 0);
        if (hex) {
            return length >= 16 && length <= 128 && Scan.all(text, start + 2, to, CharSet.HEX);
        }
        boolean base32 = Scan.all(text, start, to, BASE32);
        if (start > from) {
            return base32 && length >= 16 && length <= 128;
        }
        return (base32 && length == 16) || (length == 40 && Scan.all(text, from, to, CharSet.HEX));
    }
}
