package io.github.proxmoxcodegen.generator.shared;

import static io.github.proxmoxcodegen.generator.shared.Fixtures.choice;
import static io.github.proxmoxcodegen.generator.shared.Fixtures.list;
import static io.github.proxmoxcodegen.generator.shared.Fixtures.object;
import static io.github.proxmoxcodegen.generator.shared.Fixtures.operation;
import static io.github.proxmoxcodegen.generator.shared.Fixtures.property;
import static io.github.proxmoxcodegen.generator.shared.Fixtures.propertyString;
import static io.github.proxmoxcodegen.generator.shared.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SharedTypesTest {

    private static final String QEMU = "/nodes/{node}/qemu";
    private static final String CONFIG = "/nodes/{node}/qemu/{vmid}/config";
    private static final String LXC = "/nodes/{node}/lxc";

    private static SharedTypes types(Operation... operations) {
        Api api = Fixtures.api(operations);
        return SharedTypes.of(api, OperationNames.of(api), Set.of());
    }

    private static List<String> names(Operation... operations) {
        return types(operations).all().stream().map(SharedType::name).toList();
    }

    @Test
    void aPropertyStringIsNamedForItsResourceAndParameter() {
        Schema net = propertyString(property("bridge", text()));

        assertThat(names(operation(HttpMethod.POST, QEMU, property("net[n]", net))))
                .containsExactly("QemuNet");
        assertThat(names(
                        operation(HttpMethod.PUT, CONFIG, property("net[n]", net)),
                        operation(HttpMethod.POST, QEMU, property("net[n]", net))))
                .containsExactly("QemuNet");
    }

    @Test
    void anEnumerationIsSharedFromItsSecondUse() {
        Operation create = operation(HttpMethod.POST, QEMU, property("bios", choice("seabios", "ovmf")));
        Operation change = operation(HttpMethod.PUT, CONFIG, property("bios", choice("seabios", "ovmf")));

        assertThat(names(create)).isEmpty();
        assertThat(names(create, change)).containsExactly("QemuBios");
    }

    @Test
    void wordsMakeNoDifference() {
        Schema bios = choice("seabios", "ovmf");
        Schema described = bios.withAnnotations(Annotations.NONE.withProse(Prose.description("Firmware")));
        SharedTypes types = types(
                operation(HttpMethod.POST, QEMU, property("bios", described)),
                operation(HttpMethod.PUT, CONFIG, property("bios", bios)));

        assertThat(types.of(bios)).isPresent().isEqualTo(types.of(described));
        assertThat(types.all().get(0).uses()).hasSize(2);
        assertThat(types.all().get(0).schema()).isEqualTo(described);
    }

    @Test
    void whatIsOnlyInsideOneSharedTypeIsAPartOfIt() {
        Schema net = propertyString(property("model", choice("virtio", "e1000")));

        assertThat(names(
                        operation(HttpMethod.POST, QEMU, property("net[n]", net)),
                        operation(HttpMethod.PUT, CONFIG, property("net[n]", net))))
                .containsExactly("QemuNet");
    }

    @Test
    void elementsOfListsAreNamedInTheSingular() {
        Schema rules = list(object(property("pos", text()), property("type", text())));

        assertThat(names(
                        operation(HttpMethod.GET, "/cluster/firewall/rules", rules),
                        operation(HttpMethod.GET, "/nodes/{node}/firewall/rules", rules)))
                .containsExactly("FirewallRule");
    }

    @Test
    void anObjectWithOneMemberIsNamedForIt() {
        Schema index = list(object(property("subdir", text())));

        assertThat(names(operation(HttpMethod.GET, "/access", index), operation(HttpMethod.GET, "/cluster", index)))
                .containsExactly("SubdirEntry");
    }

    @Test
    void differentTypesOfOnePlaceNameGetLongerNames() {
        Schema first = propertyString(property("a", text()));
        Schema second = propertyString(property("b", text()));

        assertThat(names(
                        operation(HttpMethod.GET, CONFIG, object(property("ide[n]", second))),
                        operation(HttpMethod.POST, QEMU, property("ide[n]", first))))
                .containsExactly("QemuConfigIde", "QemuIde");
        assertThat(names(
                        operation(HttpMethod.POST, "/cluster/firewall/x", property("p", first)),
                        operation(HttpMethod.POST, "/nodes/{node}/firewall/x", property("p", second))))
                .containsExactly("FirewallXP", "NodeFirewallXP");
    }

    @Test
    void namesDifferWhateverTheCaseAndAvoidReservedOnes() {
        Api api = Fixtures.api(
                operation(HttpMethod.POST, LXC, property("net", propertyString(property("a", text())))),
                operation(HttpMethod.PUT, LXC, property("NET", propertyString(property("b", text())))));

        assertThat(SharedTypes.of(api, OperationNames.of(api), Set.of("lxcnet")).all())
                .extracting(type -> type.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .doesNotContain("lxcnet")
                .hasSize(2);
    }

    @Test
    void aNewUseElsewhereDoesNotRenameAType() {
        Schema bios = choice("seabios", "ovmf");
        Operation create = operation(HttpMethod.POST, QEMU, property("bios", bios));
        Operation change = operation(HttpMethod.PUT, CONFIG, property("bios", bios));
        Operation added =
                operation(HttpMethod.GET, "/nodes/{node}/qemu/{vmid}/firmware", object(property("kind", bios)));

        assertThat(names(create, change)).isEqualTo(names(create, change, added));
    }
}
