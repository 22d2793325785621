package io.github.proxmoxcodegen.sample;

import static java.util.Map.entry;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single values that a schema accepts, for examples and made-up answers. Always the same for the same schema. */
public final class ScalarSamples {

    /** A value for each named rule that parts of property strings have. */
    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            entry("FullRangeCIDR", "192.0.2.0/24"),
            entry("CIDR", "192.0.2.0/24"),
            entry("CIDRv4", "192.0.2.10/24"),
            entry("CIDRv6", "2001:db8::10/64"),
            entry("address", "192.0.2.10"),
            entry("disk-size", "32G"),
            entry("dns-name", "pve1.example.com"),
            entry("ip", "192.0.2.10"),
            entry("ipv4", "192.0.2.1"),
            entry("ipv6", "2001:db8::1"),
            entry("mac-addr", "BC:24:11:00:00:01"),
            entry("mac-prefix", "BC:24:11"),
            entry("pve-acme-alias", "_acme.example.com"),
            entry("pve-acme-domain", "pve1.example.com"),
            entry("pve-bridge-id", "vmbr0"),
            entry("pve-configid", "first"),
            entry("pve-iface", "eth0"),
            entry("pve-ipv4-config", "dhcp"),
            entry("pve-ipv6-config", "auto"),
            entry("pve-lxc-dev-string", "/dev/ttyUSB0"),
            entry("pve-lxc-mp-string", "/mnt/data"),
            entry("pve-node", "pve1"),
            entry("pve-phys-bits", "host"),
            entry("pve-sdn-fabric-id", "fabric1"),
            entry("pve-sdn-route-map-id", "map1"),
            entry("pve-storage-id", "local-lvm"),
            entry("pve-storage-path-in-property-string", "/srv/share"),
            entry("pve-volume-id", "local-lvm:vm-100-disk-0"),
            entry("pve-volume-id-or-absolute-path", "local:snippets/user.yaml"),
            entry("pve-volume-id-or-qm-path", "local-lvm:vm-100-disk-0"),
            entry("string-list", "one"),
            entry("urlencoded", "text"));

    /** Values that suit a key where its schema would take others just as well. */
    private static final Map<String, String> BY_KEY = Map.ofEntries(
            entry("apitoken", "PVEAPIToken=root@pam!copy=00000000-0000-4000-8000-000000000001"),
            entry("appid", "https://pve1.example.com"),
            entry("bridge", "vmbr0"),
            entry("cpus", "0-1"),
            entry("cputype", "host"),
            entry("host", "pve1.example.com"),
            entry("id", "example.com"),
            entry("iface", "wg0"),
            entry("keep-daily", "7"),
            entry("keep-last", "3"),
            entry("lower", "100"),
            entry("model", "virtio"),
            entry("name", "eth0"),
            entry("origin", "https://pve1.example.com"),
            entry("upper", "999999"),
            entry("user-allow-list", "production"));

    /** Values to try against a pattern. */
    private static final List<String> TRIALS = List.of(
            "1",
            "0",
            "text",
            "abc",
            "local-lvm:vm-100-disk-0",
            "/mnt/data",
            "vmbr0",
            "192.0.2.10",
            "0x1234",
            "1af4:1000",
            "0000:01:00.0",
            "1-1",
            "0-1",
            "10",
            "1;2",
            "0770",
            "http://example.com",
            "https://example.com",
            "+aes",
            "BC:24:11:00:00:01",
            "123456789012",
            "dGV4dA==",
            "4m",
            "LANG=C",
            "cdn",
            "scsi0",
            "pc-q35-9.2",
            "q35",
            "00000000-0000-4000-8000-000000000001",
            "ffffff",
            "a:ffffff");

    private static final BigDecimal FALLBACK = BigDecimal.ONE;

    private ScalarSamples() {}

    /** A value that the schema of a key accepts, as text; empty when none is known. */
    public static Optional<String> of(String key, Schema schema) {
        if (schema instanceof AnySchema any) {
            return any.declaredType().map(BY_FORMAT::get);
        }
        if (!(schema instanceof ScalarSchema scalar)) {
            return Optional.empty();
        }
        Constraints constraints = scalar.constraints();
        String suited = BY_KEY.get(key);
        if (suited != null && suits(scalar, suited)) {
            return Optional.of(suited);
        }
        if (!constraints.enumeration().isEmpty()) {
            return Optional.of(constraints.enumeration().get(0));
        }
        return switch (scalar.type()) {
            case BOOLEAN -> Optional.of("1");
            case INTEGER, NUMBER -> number(constraints);
            case STRING -> text(constraints);
        };
    }

    private static boolean suits(ScalarSchema scalar, String value) {
        Constraints constraints = scalar.constraints();
        if (!constraints.enumeration().isEmpty()) {
            return constraints.enumeration().contains(value);
        }
        return switch (scalar.type()) {
            case BOOLEAN -> false;
            case INTEGER, NUMBER -> numeric(constraints, value);
            case STRING -> constraints.format().isEmpty() && accepts(constraints, value);
        };
    }

    private static boolean numeric(Constraints constraints, String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        BigDecimal number = new BigDecimal(value);
        return constraints
                        .minimum()
                        .filter(limit -> number.compareTo(limit) < 0)
                        .isEmpty()
                && constraints
                        .maximum()
                        .filter(limit -> number.compareTo(limit) > 0)
                        .isEmpty();
    }

    private static Optional<String> number(Constraints constraints) {
        BigDecimal value = constraints
                .minimum()
                .or(() -> constraints.maximum().map(FALLBACK::min))
                .orElse(FALLBACK)
                .setScale(0, RoundingMode.CEILING);
        boolean fits = constraints
                .maximum()
                .filter(maximum -> value.compareTo(maximum) > 0)
                .isEmpty();
        return fits ? Optional.of(value.toPlainString()) : Optional.empty();
    }

    private static Optional<String> text(Constraints constraints) {
        Format format = constraints.format().orElse(null);
        if (format instanceof Format.Named named) {
            String base = BY_FORMAT.containsKey(named.name()) ? named.name() : named.base();
            return Optional.ofNullable(BY_FORMAT.get(base)).filter(value -> accepts(constraints, value));
        }
        if (format != null) {
            return Optional.empty();
        }
        return TRIALS.stream().filter(value -> accepts(constraints, value)).findFirst();
    }

    /** Whether a text has an allowed length and matches the pattern. */
    static boolean accepts(Constraints constraints, String value) {
        int length = value.codePointCount(0, value.length());
        if (length < constraints.minLength().orElse(0)
                || length > constraints.maxLength().orElse(Integer.MAX_VALUE)) {
            return false;
        }
        if (constraints.pattern().isEmpty()) {
            return true;
        }
        // The trials are short and fixed, so no pattern can take long on them.
        return constraints.pattern().orElseThrow().java().stream()
                .anyMatch(java -> Pattern.compile(java).matcher(value).find());
    }
}
