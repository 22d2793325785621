package io.github.proxmoxcodegen.specs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Where a user's own snapshots lie. */
public final class UserDirectory {

    private UserDirectory() {}

    /** The folder for the user of this process; it need not exist. */
    public static Path path() {
        return path(System.getenv(), System.getProperty("user.home", "."));
    }

    /**
     * {@code $XDG_DATA_HOME/proxmox-codegen/specs}, or below {@code ~/.local/share} where that variable is not set to an
     * absolute path.
     */
    static Path path(Map<String, String> environment, String home) {
        return dataHome(environment.getOrDefault("XDG_DATA_HOME", ""), home)
                .resolve("proxmox-codegen")
                .resolve("specs");
    }

    private static Path dataHome(String variable, String home) {
        try {
            Path path = Path.of(variable);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            // a variable that holds no path counts as not set, as the XDG specification says of relative ones
        }
        return Path.of(home, ".local", "share");
    }
}
