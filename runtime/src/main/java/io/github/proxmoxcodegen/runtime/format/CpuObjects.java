package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringBuilder;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import io.github.proxmoxcodegen.runtime.propertystring.WholeRule.Complaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The property strings of CPUs: {@code pve-cpu-conf} of models, {@code pve-vm-cpu-conf} of virtual machines. */
final class CpuObjects {

    private static final String CUSTOM = "custom-";

    /** The models that QEMU reports to a guest, in the order of the apidoc of PVE 9.2. */
    private static final List<String> REPORTED = List.of(
            "486",
            "a64fx",
            "athlon",
            "Broadwell",
            "Broadwell-IBRS",
            "Broadwell-noTSX",
            "Broadwell-noTSX-IBRS",
            "Cascadelake-Server",
            "Cascadelake-Server-noTSX",
            "Cascadelake-Server-v2",
            "Cascadelake-Server-v4",
            "Cascadelake-Server-v5",
            "ClearwaterForest",
            "ClearwaterForest-v2",
            "ClearwaterForest-v3",
            "Conroe",
            "Cooperlake",
            "Cooperlake-v2",
            "core2duo",
            "coreduo",
            "cortex-a35",
            "cortex-a53",
            "cortex-a55",
            "cortex-a57",
            "cortex-a710",
            "cortex-a72",
            "cortex-a76",
            "cortex-a78ae",
            "DiamondRapids",
            "EPYC",
            "EPYC-Genoa",
            "EPYC-Genoa-v2",
            "EPYC-IBPB",
            "EPYC-Milan",
            "EPYC-Milan-v2",
            "EPYC-Milan-v3",
            "EPYC-Rome",
            "EPYC-Rome-v2",
            "EPYC-Rome-v3",
            "EPYC-Rome-v4",
            "EPYC-Rome-v5",
            "EPYC-Turin",
            "EPYC-v3",
            "EPYC-v4",
            "EPYC-v5",
            "GraniteRapids",
            "GraniteRapids-v2",
            "GraniteRapids-v3",
            "GraniteRapids-v4",
            "GraniteRapids-v5",
            "Haswell",
            "Haswell-IBRS",
            "Haswell-noTSX",
            "Haswell-noTSX-IBRS",
            "host",
            "Icelake-Client",
            "Icelake-Client-noTSX",
            "Icelake-Server",
            "Icelake-Server-noTSX",
            "Icelake-Server-v3",
            "Icelake-Server-v4",
            "Icelake-Server-v5",
            "Icelake-Server-v6",
            "Icelake-Server-v7",
            "IvyBridge",
            "IvyBridge-IBRS",
            "KnightsMill",
            "kvm32",
            "kvm64",
            "max",
            "Nehalem",
            "Nehalem-IBRS",
            "neoverse-n1",
            "neoverse-n2",
            "neoverse-v1",
            "Opteron_G1",
            "Opteron_G2",
            "Opteron_G3",
            "Opteron_G4",
            "Opteron_G5",
            "Penryn",
            "pentium",
            "pentium2",
            "pentium3",
            "phenom",
            "qemu32",
            "qemu64",
            "SandyBridge",
            "SandyBridge-IBRS",
            "SapphireRapids",
            "SapphireRapids-v2",
            "SapphireRapids-v3",
            "SapphireRapids-v4",
            "SapphireRapids-v5",
            "SapphireRapids-v6",
            "SierraForest",
            "SierraForest-v2",
            "SierraForest-v3",
            "SierraForest-v4",
            "SierraForest-v5",
            "Skylake-Client",
            "Skylake-Client-IBRS",
            "Skylake-Client-noTSX-IBRS",
            "Skylake-Client-v4",
            "Skylake-Server",
            "Skylake-Server-IBRS",
            "Skylake-Server-noTSX-IBRS",
            "Skylake-Server-v4",
            "Skylake-Server-v5",
            "Westmere",
            "Westmere-IBRS");

    /** Models that Proxmox defines itself. */
    private static final List<String> BUILT_IN = List.of("x86-64-v2", "x86-64-v2-AES", "x86-64-v3", "x86-64-v4");

    private static final List<String> FLAGS = List.of(
            "nested-virt",
            "md-clear",
            "pcid",
            "spec-ctrl",
            "ssbd",
            "ibpb",
            "virt-ssbd",
            "amd-ssbd",
            "amd-no-ssb",
            "pdpe1gb",
            "hv-tlbflush",
            "hv-evmcs",
            "aes");

    private CpuObjects() {}

    static List<PropertyStringDefinition> definitions() {
        return List.of(
                base("pve-cpu-conf").whole(CpuObjects::checkModel).build(),
                base("pve-vm-cpu-conf")
                        .whole(CpuObjects::checkMachine)
                        .limited(
                                "whether a custom CPU type exists is known to the cluster; built-in ones are those of PVE 9.2")
                        .build());
    }

    private static PropertyStringBuilder base(String name) {
        return PropertyStringDefinition.named(name)
                .optional("cputype", ObjectFormats.text())
                .optional("hidden", ObjectFormats.bool())
                .optional(
                        "hv-vendor-id",
                        ObjectFormats.pattern(
                                "[a-zA-Z0-9]{1,12}",
                                (text, from, to) -> to - from <= 12 && Scan.all(text, from, to, CharSet.ALNUM)))
                .optional(
                        "flags",
                        ObjectFormats.pattern(
                                "[+-][a-zA-Z0-9\\-_\\.]+(;[+-][a-zA-Z0-9\\-_\\.]+)*",
                                (text, from, to) -> Scan.separated(text, from, to, ';', CpuObjects::flag)))
                .optional("phys-bits", ObjectFormats.format("pve-phys-bits"))
                .optional("guest-phys-bits", ObjectFormats.integer(32, 64))
                .optional("level", ObjectFormats.integer(0, 4294967295L))
                .optional(
                        "reported-model",
                        ScalarRule.of(ScalarType.STRING).enumeration(REPORTED).build())
                .defaultKey("cputype");
    }

    private static boolean flag(String text, int from, int to) {
        return from < to
                && (text.charAt(from) == '+' || text.charAt(from) == '-')
                && Scan.all(text, from + 1, to, CharSet.NAME);
    }

    private static @Nullable Complaint checkModel(PropertyValues values) {
        return values.get("cputype").filter(type -> !type.equals("0")).isEmpty()
                ? new Complaint("the CPU type is missing", "CPU is missing cputype")
                : null;
    }

    private static @Nullable Complaint checkMachine(PropertyValues values) {
        Complaint missing = checkModel(values);
        if (missing != null) {
            return missing;
        }
        String type = values.get("cputype").orElseThrow();
        if (!type.startsWith(CUSTOM) && !REPORTED.contains(type) && !BUILT_IN.contains(type)) {
            return new Complaint(
                    "there is no such built-in CPU type; the name of a custom one starts with " + CUSTOM,
                    "Built-in cputype '" + type + "' is not defined (missing 'custom-' prefix?)");
        }
        if (values.get("flags").filter(flags -> !supported(flags)).isPresent()) {
            return new Complaint(
                    "the flags of a virtual machine must be among " + String.join(", ", FLAGS),
                    "VM-specific CPU flags must be a subset of: " + String.join(", ", FLAGS));
        }
        return values.get("reported-model").isPresent()
                ? new Complaint(
                        "reported-model is for custom CPU models, not for virtual machines",
                        "Property 'reported-model' not allowed in VM-specific CPU config.")
                : null;
    }

    private static boolean supported(String flags) {
        return Scan.separated(
                flags,
                0,
                Chars.end(flags),
                ';',
                (text, from, to) -> FLAGS.contains(text.substring(Math.min(from + 1, to), to)));
    }
}
