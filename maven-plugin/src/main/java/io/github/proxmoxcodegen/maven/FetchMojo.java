package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Refreshes the file that {@code spec} names from a URL or a node, and writes its checksum beside it. The file is replaced
 * in one step, and only by something that can be read as a spec. Proxies and credentials are those of
 * {@code settings.xml}.
 *
 * @since 1.0.0
 */
@Mojo(name = "fetch", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class FetchMojo extends AbstractSpecMojo {

    private static final Pattern NODE = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");
    private static final String PORT = ":8006";
    private static final String APIDOC = "/pve-docs/api-viewer/apidoc.js";

    /**
     * The {@code https://} URL to fetch.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.url")
    private @Nullable String url;

    /**
     * The node of Proxmox VE to fetch from, instead of a URL: a host with or without a port.
     *
     * @since 1.0.0
     */
    @Parameter(property = "proxmox.node")
    private @Nullable String node;

    private final Downloads downloads;

    @Inject
    FetchMojo(MavenBuild build, SpecLocator locator, Downloads downloads) {
        super(build, locator);
        this.downloads = downloads;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException, InvalidInputException, IOException {
        Path file = specs().file(spec())
                .orElseThrow(() -> new MojoExecutionException("<spec> " + spec()
                        + " is no file: fetch refreshes a file, such as src/main/proxmox/apidoc.js"));
        String address = address();
        byte[] content = downloads.fetch(node == null ? "url" : "node", address, server());
        LocatedSpec.Fetched fetched = new LocatedSpec.Fetched(specs(), address, content);
        requireChecksum(address, fetched.sha256());
        ResolvedSpec resolved = read(fetched);
        String sha256 = LocatedSpec.Fetched.sha256(content);
        ChecksumFile checksum = ChecksumFile.of(file);
        boolean changed = replace(file, content);
        changed |= replace(checksum.path(), checksum.content(sha256));
        if (changed) {
            build().changed(file);
        }
        getLog().info((changed ? "Fetched " : "Unchanged: ") + shown(file) + ", "
                + MojoFailures.count(resolved.api().operations().count(), "operation") + ", SHA-256 " + sha256);
    }

    private String address() throws MojoExecutionException {
        if ((url == null) == (node == null)) {
            throw new MojoExecutionException(
                    "fetch needs either <url> or <node>: give one, such as" + " -Dproxmox.node=pve.example.com");
        }
        if (url != null) {
            return url;
        }
        String host = String.valueOf(node);
        if (!NODE.matcher(host).matches()) {
            throw new MojoExecutionException("<node> " + host + " is no host: give a name or an address, with a port or"
                    + " without, such as pve.example.com or 192.0.2.1:8006");
        }
        return "https://" + host + (host.matches(".*:[0-9]{1,5}") ? "" : PORT) + APIDOC;
    }

    /** Gives a file its content in one step; a file that has it already is not touched. */
    private static boolean replace(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, ".fetch", "");
        try {
            Files.write(aside, content);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
        return true;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
