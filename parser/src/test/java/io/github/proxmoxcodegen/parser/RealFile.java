package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real files that lie beside the checkout on some machines; a test that needs one is skipped elsewhere.
 *
 * @param name of the file
 * @param paths how many paths have operations
 * @param operations how many there are
 */
public record RealFile(String name, Product product, int paths, int operations) {

    /** The newest one of Proxmox VE. */
    public static final RealFile NEWEST = new RealFile("pve-9.2.3.js.gz", Product.PVE, 444, 675);

    private static final Path FOLDER = Path.of(System.getProperty("project.root", "."), "..", "shared", "apidoc")
            .normalize();

    /** All of them. */
    public static RealFile[] all() {
        return new RealFile[] {
            NEWEST,
            new RealFile("pve-9.1-2026-04-30.js.gz", Product.PVE, 431, 649),
            new RealFile("pve-9.0-2025-09-05.js.gz", Product.PVE, 410, 628),
            new RealFile("pve-8.4.5.js.gz", Product.PVE, 398, 605),
            new RealFile("pve-7.4-16.js.gz", Product.PVE, 364, 540),
            new RealFile("pve-6.4-15.js.gz", Product.PVE, 338, 504),
            new RealFile("pve-4.1-2016-04-30.js.gz", Product.PVE, 202, 308),
            new RealFile("pbs-4-2026-07-05.js.gz", Product.PBS, 246, 367)
        };
    }

    /** Where it lies, packed with gzip; skips the test where it does not. */
    public Path path() {
        Path path = FOLDER.resolve(name);
        if (!Files.exists(path)) {
            System.out.println("skipped: " + path + " is not there");
            Assumptions.abort("no real files at " + FOLDER);
        }
        return path;
    }

    public boolean exists() {
        return Files.exists(FOLDER.resolve(name));
    }

    /** Its bytes, unpacked. */
    public byte[] bytes() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
