package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserDirectoryTest {

    private static final Path FALLBACK = Path.of("/home/eve/.local/share/proxmox-codegen/specs");

    @Test
    void xdgDataHomeDecides() {
        assertThat(UserDirectory.path(Map.of("XDG_DATA_HOME", "/data"), "/home/eve"))
                .isEqualTo(Path.of("/data/proxmox-codegen/specs"));
    }

    @Test
    void withoutItTheHomeFolderDoes() {
        assertThat(UserDirectory.path(Map.of(), "/home/eve")).isEqualTo(FALLBACK);
        assertThat(UserDirectory.path(Map.of("XDG_DATA_HOME", ""), "/home/eve")).isEqualTo(FALLBACK);
    }

    @Test
    void aRelativeOrIllegalPathIsIgnored() {
        assertThat(UserDirectory.path(Map.of("XDG_DATA_HOME", "data"), "/home/eve"))
                .isEqualTo(FALLBACK);
        assertThat(UserDirectory.path(Map.of("XDG_DATA_HOME", "/a\0b"), "/home/eve"))
                .isEqualTo(FALLBACK);
    }
}
