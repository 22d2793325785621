package io.github.proxmoxcodegen.server.mock.core;

import java.util.Arrays;

/** The two kinds of guests and the words that the server has for them. */
public enum GuestKind {
    /** Virtual machines. */
    QEMU("qemu", "VM", "qm", "qemu-server", "name", "", "ide", "sata", "scsi", "virtio", "efidisk", "tpmstate"),
    /** Containers. */
    LXC("lxc", "CT", "vz", "lxc", "hostname", "rootfs", "mp");

    private final String id;
    private final String label;
    private final String taskPrefix;
    private final String folder;
    private final String nameOption;
    private final String soleDisk;

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final String[] families;

    GuestKind(
            String id,
            String label,
            String taskPrefix,
            String folder,
            String nameOption,
            String soleDisk,
            String... families) {
        this.id = id;
        this.label = label;
        this.taskPrefix = taskPrefix;
        this.folder = folder;
        this.nameOption = nameOption;
        this.soleDisk = soleDisk;
        this.families = families;
    }

    /** The kind of that {@link #id}. */
    public static GuestKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of guest: " + id));
    }

    /** The segment in paths: {@code qemu} or {@code lxc}. */
    public String id() {
        return id;
    }

    /** The word in messages: {@code VM} or {@code CT}. */
    public String label() {
        return label;
    }

    /** What the types of tasks begin with: {@code qm} or {@code vz}. */
    public String taskPrefix() {
        return taskPrefix;
    }

    /** The folder of configuration files, which messages name. */
    public String folder() {
        return folder;
    }

    /** The option that holds the guest's name. */
    public String nameOption() {
        return nameOption;
    }

    /** The path template of a guest, or of something below it. */
    public String path(String below) {
        return "/nodes/{node}/" + id + "/{vmid}" + below;
    }

    /** Whether an option holds a disk. */
    public boolean isDisk(String option) {
        for (String family : families) {
            if (IndexedOption.isOf(family, option)) {
                return true;
            }
        }
        return option.equals(soleDisk);
    }
}
