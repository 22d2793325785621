package io.github.proxmoxcodegen.generator.emit;

/** What a build has to do with the files of an emitter. */
public enum OutputKind {
    /** Java sources, in the folders of their packages: to be compiled. */
    JAVA_SOURCES,
    /** Everything else: to be packed as it is. */
    RESOURCES
}
