package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ProseRemover;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamedFormatsTest {

    @Test
    void thereAreNineteen() {
        assertThat(NamedFormats.all().keySet())
                .containsExactly(
                        "backup-fleecing",
                        "backup-performance",
                        "proxmox-remote",
                        "prune-backups",
                        "pve-qemu-sev-fmt",
                        "pve-qemu-tdx-fmt",
                        "pve-qm-boot",
                        "pve-qm-cicustom",
                        "pve-qm-hostpci",
                        "pve-qm-ide",
                        "pve-qm-ipconfig",
                        "pve-qm-rng",
                        "pve-qm-smbios1",
                        "pve-qm-watchdog",
                        "pve-sdn-dhcp-range",
                        "pve-sdn-fabric-wireguard-interface",
                        "pve-tfa-config",
                        "pve-vm-cpu-conf",
                        "realm-sync-options");
    }

    @Test
    void requiredKeysAreThoseWithoutWhichTheServerRefuses() {
        assertThat(required("proxmox-remote")).containsExactlyInAnyOrder("host", "apitoken");
        assertThat(required("pve-qemu-sev-fmt")).containsExactly("type");
        assertThat(required("pve-qemu-tdx-fmt")).containsExactlyInAnyOrder("type", "attestation");
        assertThat(required("pve-qm-ide")).containsExactly("file");
        assertThat(required("pve-qm-rng")).containsExactly("source");
        assertThat(required("pve-sdn-dhcp-range")).containsExactlyInAnyOrder("start-address", "end-address");
        assertThat(required("pve-sdn-fabric-wireguard-interface")).containsExactly("name");
        assertThat(required("pve-tfa-config")).containsExactly("type");
        assertThat(required("pve-vm-cpu-conf")).containsExactly("cputype");
        for (String name : Set.of("prune-backups", "pve-qm-boot", "pve-qm-ipconfig", "realm-sync-options")) {
            assertThat(required(name)).as(name).isEmpty();
        }
    }

    @Test
    void theKeyThatMayBeLeftOut() {
        assertThat(NamedFormats.all().entrySet().stream()
                        .filter(entry -> entry.getValue().defaultKey().isPresent())
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue().defaultKey().get()))
                .containsExactly(
                        "backup-fleecing enabled",
                        "pve-qemu-sev-fmt type",
                        "pve-qemu-tdx-fmt type",
                        "pve-qm-boot legacy",
                        "pve-qm-hostpci host",
                        "pve-qm-ide file",
                        "pve-qm-rng source",
                        "pve-qm-watchdog model",
                        "pve-vm-cpu-conf cputype");
    }

    @Test
    void everyOneHasParts() {
        assertThat(NamedFormats.all().values())
                .allSatisfy(content -> assertThat(content.parts()).isNotEmpty());
    }

    @Test
    void gatewaysNeedAnAddress() {
        PropertyString content = NamedFormats.find("pve-qm-ipconfig").orElseThrow();
        assertThat(member(content, "gw").requires()).containsExactly("ip");
        assertThat(member(content, "gw6").requires()).containsExactly("ip6");
    }

    @Test
    void everyPatternHasBothTranslations() {
        NamedFormats.all()
                .forEach((name, content) -> content.parts().forEach(part -> {
                    if (part instanceof PropertyString.Member member
                            && member.property().schema() instanceof ScalarSchema scalar) {
                        scalar.constraints().pattern().ifPresent(pattern -> {
                            assertThat(pattern.ecma())
                                    .as(name + "." + part.name())
                                    .isPresent();
                            assertThat(pattern.java())
                                    .as(name + "." + part.name())
                                    .isPresent();
                        });
                    }
                }));
    }

    @Test
    void theDriveOfACdromHasThePartsOfAnIdeDrive() throws Exception {
        Api api = ProseRemover.withoutProse(ApidocReader.read(
                new ByteArrayInputStream(RealFile.NEWEST.bytes()), ApidocOptions.DEFAULT, new Diagnostics("")));
        assertThat(NamedFormats.find("pve-qm-ide")).isEqualTo(written(api, "ide[n]"));
    }

    /** The property string that a parameter of the creation of a machine has written out. */
    private static Optional<PropertyString> written(Api api, String parameter) {
        return api.operation(HttpMethod.POST, "/nodes/{node}/qemu")
                .flatMap(operation -> operation.parameters().named(parameter))
                .flatMap(found -> ((ScalarSchema) found.schema()).constraints().format())
                .map(format -> ((Format.Structured) format).content());
    }

    private static Set<String> required(String format) {
        return NamedFormats.find(format).orElseThrow().parts().stream()
                .filter(part -> part instanceof PropertyString.Member member
                        && !member.property().optional())
                .map(PropertyString.Part::name)
                .collect(Collectors.toSet());
    }

    private static Property member(PropertyString content, String key) {
        return content.part(key)
                .map(part -> ((PropertyString.Member) part).property())
                .orElseThrow();
    }
}
