package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.IndexedOption;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Network cards of guests, which get an address where they have none. */
final class NetworkCards {

    private static final Pattern ADDRESS = Pattern.compile("(?i)[0-9a-f]{2}(:[0-9a-f]{2}){5}");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Mock mock;

    NetworkCards(Mock mock) {
        this.mock = mock;
    }

    static boolean isCard(String option) {
        return IndexedOption.isOf("net", option);
    }

    /** What is kept of an option that holds a network card. */
    String attach(GuestKind kind, String text) {
        return kind == GuestKind.QEMU ? qemu(text) : lxc(text);
    }

    /** The same card with another address, for a clone. */
    String readdress(GuestKind kind, String text) {
        if (kind == GuestKind.LXC) {
            return DriveText.parse(text).with("hwaddr", address()).toString();
        }
        int end = text.indexOf(',');
        String card = end < 0 ? text : text.substring(0, end);
        String model = card.substring(0, Math.max(0, card.indexOf('=')));
        return model + "=" + address() + (end < 0 ? "" : text.substring(end));
    }

    /** {@code virtio=MAC} stands for a model and its address, and comes first. */
    private String qemu(String text) {
        DriveText card = DriveText.parse(text, "model");
        String model = card.head();
        String address = card.option("macaddr");
        DriveText rest = new DriveText("", Map.of());
        for (Map.Entry<String, String> option : card.options().entrySet()) {
            if (ADDRESS.matcher(option.getValue()).matches() && !option.getKey().equals("macaddr")) {
                model = option.getKey();
                address = option.getValue();
            } else if (!option.getKey().equals("macaddr")) {
                rest = rest.with(option.getKey(), option.getValue());
            }
        }
        String head = model + "=" + (address.isEmpty() ? address() : address.toUpperCase(Locale.ROOT));
        return rest.withHead(head).toString();
    }

    private String lxc(String text) {
        DriveText card = DriveText.parse(text);
        if (card.option("hwaddr").isEmpty()) {
            card = card.with("hwaddr", address());
        }
        String name = card.option("name");
        String rest = (card.option("type").isEmpty() ? card.with("type", "veth") : card).toString();
        // The name is required and therefore comes first.
        return "name=" + name + "," + rest.replaceFirst("(^|,)name=[^,]*,?", "$1");
    }

    private String address() {
        long number = mock.count("mac");
        return "BC:24:11:" + HEX.toHexDigits((byte) (number >> 16)) + ":" + HEX.toHexDigits((byte) (number >> 8)) + ":"
                + HEX.toHexDigits((byte) number);
    }
}
