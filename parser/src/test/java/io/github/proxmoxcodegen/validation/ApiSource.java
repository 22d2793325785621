package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.snapshot.SnapshotReader;
import io.github.proxmoxcodegen.snapshot.SnapshotWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** The ways in which a model comes about. */
enum ApiSource {
    /** Read from an apidoc. */
    APIDOC {
        @Override
        Api read(String apidoc) {
            try {
                return ApidocReader.read(new StringReader(apidoc), ApidocOptions.DEFAULT, new Diagnostics("fixture"));
            } catch (InvalidInputException e) {
                throw new AssertionError(e.diagnostics().toString(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** Read back from the snapshot of one. */
    SNAPSHOT {
        @Override
        Api read(String apidoc) {
            String snapshot = SnapshotWriter.write(APIDOC.read(apidoc));
            try {
                return SnapshotReader.read(new StringReader(snapshot), new Diagnostics("snapshot"));
            } catch (InvalidInputException e) {
                throw new AssertionError(e.diagnostics().toString(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    abstract Api read(String apidoc);

    /** Reads an apidoc written with single quotes for double ones. */
    Api readQuoted(String apidoc) {
        return read(apidoc.replace('\'', '"'));
    }
}
