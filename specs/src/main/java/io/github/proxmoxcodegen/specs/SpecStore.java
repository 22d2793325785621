package io.github.proxmoxcodegen.specs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of releases lie, in a folder for each. */
sealed interface SpecStore {

    /** Opens a file of a release; fails with {@link IOException} where there is none. */
    InputStream open(SpecTag tag, String file) throws IOException;

    /** The place of a file, for people. */
    String describe(SpecTag tag, String file);

    /** The resources of this module. */
    record Pinned() implements SpecStore {

        /** The folder of all pinned releases on the class path. */
        static final String ROOT = "META-INF/proxmox-specs/";

        @Override
        public InputStream open(SpecTag tag, String file) throws IOException {
            return open(tag.folder() + "/" + file);
        }

        static InputStream open(String path) throws IOException {
            InputStream in = SpecStore.class.getClassLoader().getResourceAsStream(ROOT + path);
            if (in == null) {
                throw new IOException("the class path has no " + ROOT + path);
            }
            return in;
        }

        @Override
        public String describe(SpecTag tag, String file) {
            return tag + "/" + file;
        }
    }

    /** A folder of the user's. */
    record Directory(Path root) implements SpecStore {

        Path folder(SpecTag tag) {
            return root.resolve(tag.product().id()).resolve(tag.name());
        }

        @Override
        public InputStream open(SpecTag tag, String file) throws IOException {
            return Files.newInputStream(folder(tag).resolve(file));
        }

        @Override
        public String describe(SpecTag tag, String file) {
            return folder(tag).resolve(file).toString();
        }
    }
}
