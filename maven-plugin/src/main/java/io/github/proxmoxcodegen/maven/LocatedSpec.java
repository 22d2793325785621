package io.github.proxmoxcodegen.maven;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.specs.ResolvedSpec;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A spec at hand: on disk, in the plugin, or fetched. */
sealed interface LocatedSpec {

    /** The checksum of its bytes, as they are; empty where there are none to be read. */
    Optional<String> sha256();

    /** The files that it is read from; empty where it comes from elsewhere, and then {@link #key} tells its content. */
    List<Path> files();

    /** What tells this spec from others, apart from the content of {@link #files}; without a file nothing else may. */
    String key();

    /** Reads it. */
    ResolvedSpec resolve() throws InvalidInputException;

    /**
     * A release or a file.
     *
     * @param specs knows the releases, and the folder that files are looked for in
     * @param name what {@link Specs} takes
     */
    record Local(Specs specs, String name) implements LocatedSpec {

        @Override
        public Optional<String> sha256() {
            return specs.sha256(name);
        }

        @Override
        public List<Path> files() {
            return specs.files(name);
        }

        /** A release that comes with the plugin is the same as long as the plugin is. */
        @Override
        public String key() {
            return name;
        }

        @Override
        public ResolvedSpec resolve() throws InvalidInputException {
            return specs.resolve(name);
        }
    }

    /** What a URL gave. */
    final class Fetched implements LocatedSpec {

        private final Specs specs;
        private final String url;
        private final byte[] content;

        /**
         * Bytes that came from a URL.
         *
         * @param url what messages call it
         * @param content not copied
         */
        Fetched(Specs specs, String url, byte[] content) {
            this.specs = specs;
            this.url = url;
            this.content = content;
        }

        @Override
        public Optional<String> sha256() {
            return Optional.of(sha256(content));
        }

        @Override
        public List<Path> files() {
            return List.of();
        }

        @Override
        public String key() {
            return sha256(content);
        }

        @Override
        public ResolvedSpec resolve() throws InvalidInputException {
            return specs.resolve(url, new ByteArrayInputStream(content));
        }

        static String sha256(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
