package io.github.proxmoxcodegen.server.mock.guest;

import java.util.Comparator;
import java.util.List;

/** The order in which drives are tried when a machine starts and nobody said otherwise. */
final class DriveOrder {

    private static final List<String> BUSES = List.of("scsi", "virtio", "sata", "ide");

    static final Comparator<String> COMPARATOR =
            Comparator.comparingInt(DriveOrder::bus).thenComparing(Comparator.naturalOrder());

    private DriveOrder() {}

    static boolean isBootable(String option) {
        return bus(option) < BUSES.size();
    }

    private static int bus(String option) {
        int at = 0;
        while (at < BUSES.size() && !option.startsWith(BUSES.get(at))) {
            at++;
        }
        return at;
    }
}
