package io.github.proxmoxcodegen.server.mock.guest;

import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.mock.core.Guest;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The disks of guests: allocated, grown, detached and destroyed with the volumes behind them. */
final class Disks {

    /** {@code STORAGE:SIZE} in GiB asks for a new volume. */
    private static final Pattern ALLOCATION = Pattern.compile("(?:([^/:\\s]+):)?(\\d{1,9}(?:\\.\\d{1,9})?)");

    private static final long GIB = 1L << 30;
    private static final long CLOUD_INIT_SIZE = 4L << 20;

    private final Mock mock;

    Disks(Mock mock) {
        this.mock = mock;
    }

    /**
     * What is kept of an option that holds a disk, once the volume that it asks for is there.
     *
     * @param option such as {@code scsi0}
     */
    String attach(Guest guest, String option, String text) {
        DriveText drive = parse(text);
        Matcher matcher = ALLOCATION.matcher(drive.head());
        if (drive.isCdrom()) {
            return drive.toString();
        }
        if (drive.head().endsWith(":cloudinit")) {
            String storage = Storages.storageOf(drive.head());
            mock.storages().require(storage);
            String volume = storage + ":vm-" + guest.vmid() + "-cloudinit";
            mock.storages().add(guest.node(), volume, "images", "raw", CLOUD_INIT_SIZE);
            return drive.withHead(volume).with("media", "cdrom").toString();
        }
        if (!matcher.matches()) {
            forgetUnused(guest, drive.head());
            return drive.hasVolume() && drive.size() == 0 ? withKnownSize(guest, drive) : drive.toString();
        }
        String storage = matcher.group(1);
        if (storage == null) {
            throw ApiError.failed("no storage ID specified (and no default storage)");
        }
        long size = new BigDecimal(matcher.group(2))
                .multiply(BigDecimal.valueOf(GIB))
                .longValue();
        String volume = mock.storages().addDisk(guest.node(), storage, guest.vmid(), content(guest.kind()), size);
        return drive.withHead(volume).with("size", DiskSize.format(size)).toString();
    }

    /** Refuses a disk on a storage that is not there or takes no disks, before anything is changed. */
    void check(GuestKind kind, String text) {
        Matcher matcher = ALLOCATION.matcher(parse(text).head());
        if (!matcher.matches()) {
            return;
        }
        String storage = matcher.group(1);
        if (storage == null) {
            throw ApiError.failed("no storage ID specified (and no default storage)");
        }
        if (!mock.storages().supports(storage, content(kind))) {
            throw ApiError.parameter(
                    "storage",
                    "storage '" + storage + "' does not support "
                            + (kind == GuestKind.QEMU ? "vm images" : "container directories"));
        }
    }

    private String withKnownSize(Guest guest, DriveText drive) {
        long size = mock.storages()
                .volumes(guest.node(), Storages.storageOf(drive.head()))
                .at(drive.head())
                .number("size", 0);
        return size == 0
                ? drive.toString()
                : drive.with("size", DiskSize.format(size)).toString();
    }

    /** A volume that is attached again is no longer an unused one. */
    private static void forgetUnused(Guest guest, String volume) {
        guest.config().names().stream()
                .filter(option -> option.startsWith("unused")
                        && guest.config().textOrEmpty(option).equals(volume))
                .toList()
                .forEach(guest.editConfig()::remove);
    }

    /** Takes a disk away from a guest and keeps its volume as an unused one. */
    void detach(Guest guest, String option) {
        DriveText drive = parse(guest.config().textOrEmpty(option));
        guest.editConfig().remove(option);
        if (!drive.hasVolume()) {
            return;
        }
        int number = 0;
        while (guest.config().has("unused" + number)) {
            number++;
        }
        guest.editConfig().set("unused" + number, drive.head());
    }

    /** Removes the volume of an option that held an unused disk. */
    void destroyUnused(Guest guest, String option) {
        mock.storages()
                .remove(guest.node(), parse(guest.config().textOrEmpty(option)).head());
        guest.editConfig().remove(option);
    }

    /** Removes every volume of a guest. */
    void destroyAll(Guest guest) {
        for (String option : guest.config().names()) {
            DriveText drive = parse(guest.config().textOrEmpty(option));
            boolean owned = drive.head().contains("vm-" + guest.vmid() + "-")
                    || drive.head().contains("base-" + guest.vmid() + "-");
            if (owned && (guest.kind().isDisk(option) || option.startsWith("unused"))) {
                mock.storages().remove(guest.node(), drive.head());
            }
        }
    }

    /** Gives a clone copies of the disks that it took over. */
    void copyAll(Guest clone, String targetStorage) {
        for (String option : clone.disks()) {
            DriveText drive = parse(clone.config().textOrEmpty(option));
            if (drive.hasVolume()) {
                String storage = targetStorage.isEmpty() ? Storages.storageOf(drive.head()) : targetStorage;
                String volume = mock.storages()
                        .addDisk(clone.node(), storage, clone.vmid(), content(clone.kind()), drive.size());
                clone.editConfig().set(option, drive.withHead(volume).toString());
            }
        }
    }

    /** Renames the disks of a guest that became a template. */
    void rebase(Guest guest) {
        for (String option : guest.disks()) {
            DriveText drive = parse(guest.config().textOrEmpty(option));
            if (drive.hasVolume() && drive.head().contains("vm-")) {
                String base = drive.head().replace("vm-" + guest.vmid() + "-", "base-" + guest.vmid() + "-");
                mock.storages().remove(guest.node(), drive.head());
                mock.storages()
                        .add(guest.node(), base, content(guest.kind()), "raw", drive.size())
                        .set("vmid", Long.parseLong(guest.vmid()));
                guest.editConfig().set(option, drive.withHead(base).toString());
            }
        }
    }

    /** Takes the volumes of a guest along to another node. */
    void move(Guest guest, String target) {
        for (String option : guest.disks()) {
            DriveText drive = parse(guest.config().textOrEmpty(option));
            if (drive.hasVolume()) {
                mock.storages().remove(guest.node(), drive.head());
                mock.storages()
                        .add(target, drive.head(), content(guest.kind()), "raw", drive.size())
                        .set("vmid", Long.parseLong(guest.vmid()));
            }
        }
    }

    /**
     * Takes a disk to another storage.
     *
     * @param delete whether the old volume goes away; otherwise it is kept as an unused one
     */
    void relocate(Guest guest, String option, String storage, boolean delete) {
        DriveText drive = parse(guest.config().textOrEmpty(option));
        String volume =
                mock.storages().addDisk(guest.node(), storage, guest.vmid(), content(guest.kind()), drive.size());
        if (delete) {
            mock.storages().remove(guest.node(), drive.head());
        } else {
            detach(guest, option);
        }
        guest.editConfig().set(option, drive.withHead(volume).toString());
    }

    /** Makes a disk that of another guest of the same node. */
    void handOver(Guest guest, String option, Guest target, String targetOption) {
        DriveText drive = parse(guest.config().textOrEmpty(option));
        String storage = Storages.storageOf(drive.head());
        String volume =
                mock.storages().addDisk(guest.node(), storage, target.vmid(), content(guest.kind()), drive.size());
        mock.storages().remove(guest.node(), drive.head());
        guest.editConfig().remove(option);
        target.editConfig().set(targetOption, drive.withHead(volume).toString());
    }

    /** Sets the size of a disk. */
    void resize(Guest guest, String option, long size) {
        DriveText drive = parse(guest.config().textOrEmpty(option)).with("size", DiskSize.format(size));
        guest.editConfig().set(option, drive.toString());
        mock.storages()
                .volumes(guest.node(), Storages.storageOf(drive.head()))
                .find(drive.head())
                .ifPresent(volume -> volume.set("size", size));
    }

    /** Takes an option apart that holds a disk. */
    static DriveText parse(String text) {
        return DriveText.parse(text, "file", "volume");
    }

    private static String content(GuestKind kind) {
        return kind == GuestKind.QEMU ? "images" : "rootdir";
    }
}
