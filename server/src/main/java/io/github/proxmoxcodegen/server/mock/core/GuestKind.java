package io.github.proxmoxcodegen.server.mock.core;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The two kinds of guests and the words that the server has for them. */
public enum GuestKind {
    /** Virtual machines. */
    QEMU("qemu", "VM", "qm", "qemu-server", "name", "(ide|sata|scsi|virtio|efidisk|tpmstate)\\d{1,3}"),
    /** Containers. */
    LXC("lxc", "CT", "vz", "lxc", "hostname", "rootfs|mp\\d{1,3}");

    private final String id;
    private final String label;
    private final String taskPrefix;
    private final String folder;
    private final String nameOption;
    private final Pattern diskOptions;

    GuestKind(String id, String label, String taskPrefix, String folder, String nameOption, String diskOptions) {
        this.id = id;
        this.label = label;
        this.taskPrefix = taskPrefix;
        this.folder = folder;
        this.nameOption = nameOption;
        this.diskOptions = Pattern.compile(diskOptions);
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
        return diskOptions.matcher(option).matches();
    }
}
