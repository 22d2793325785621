package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.input.ReadResult;
import io.github.proxmoxcodegen.input.SpecReader;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import java.io.File;
import java.io.InputStream;
import java.util.stream.IntStream;

/** What is read from outside of any catalog. */
final class SpecSources {

    private SpecSources() {}

    /** Reads {@code -}, for which a stream stands that is not closed, an {@code https://} URL or a file. */
    static ReadResult read(String source, InputStream standardInput, ApidocOptions options)
            throws InvalidInputException {
        return source.equals(SpecReader.STANDARD_INPUT)
                ? SpecReader.read(source, standardInput, options)
                : SpecReader.read(source, options);
    }

    /** As {@link #read}, with the checksum of the source. */
    static ReadResult readWithChecksum(String source, InputStream standardInput, ApidocOptions options)
            throws InvalidInputException {
        return source.equals(SpecReader.STANDARD_INPUT)
                ? SpecReader.readWithChecksum(source, standardInput, options)
                : SpecReader.readWithChecksum(source, options);
    }

    /** What tells where a source was without telling about the machine or the user: a file name, a URL without secrets. */
    static String publicName(String source) {
        int scheme = source.indexOf("://");
        if (scheme < 0) {
            return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf(File.separatorChar)) + 1);
        }
        int end = IntStream.of(source.indexOf('?'), source.indexOf('#'))
                .filter(index -> index >= 0)
                .min()
                .orElse(source.length());
        String address = source.substring(0, end);
        int host = scheme + "://".length();
        int slash = address.indexOf('/', host);
        int at = address.lastIndexOf('@', slash < 0 ? address.length() : slash);
        return at < host ? address : address.substring(0, host) + address.substring(at + 1);
    }
}
