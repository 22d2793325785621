package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A small apidoc made of a piece of one, and what reading it gave. */
record Fixture(Api api, List<Diagnostic> diagnostics) {

    /** A whole text. */
    static Fixture of(String text) {
        return of(text, ApidocOptions.DEFAULT);
    }

    static Fixture of(String text, ApidocOptions options) {
        Diagnostics diagnostics = new Diagnostics("fixture");
        try {
            Api api = ApidocReader.read(new StringReader(text), options, diagnostics);
            return new Fixture(api, diagnostics.sorted());
        } catch (InvalidInputException e) {
            throw new AssertionError(e.diagnostics().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings of a text that must be refused. */
    static List<Diagnostic> refused(String text) {
        return refused(text, ApidocOptions.DEFAULT);
    }

    static List<Diagnostic> refused(String text, ApidocOptions options) {
        try {
            Api api = ApidocReader.read(new StringReader(text), options, new Diagnostics("fixture"));
            throw new AssertionError("was read as " + api);
        } catch (InvalidInputException e) {
            return e.diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only method, {@code PUT /cluster/thing}, with these keywords. */
    static Fixture method(String keywords) {
        return of(methodText("PUT", "/cluster/thing", keywords));
    }

    /** The text of an apidoc with one method. */
    static String methodText(String method, String path, String keywords) {
        return "[{\"path\": \"" + path + "\", \"info\": {\"" + method + "\": {\"method\": \"" + method + "\""
                + (keywords.isBlank() ? "" : ", ") + keywords + "}}}]";
    }

    /** The only parameter of the only method, called {@code x}, with these keywords. */
    static Fixture schema(String keywords) {
        return property("x", keywords);
    }

    /** The only parameter of the only method. */
    static Fixture property(String name, String keywords) {
        return method("\"parameters\": {\"additionalProperties\": 0, \"properties\": {\"" + name + "\": {" + keywords
                + "}}}");
    }

    /** The only operation. */
    Operation operation() {
        return api.operations().findFirst().orElseThrow();
    }

    /** The only parameter. */
    Property property() {
        return operation().parameters().list().get(0).property();
    }

    /** The schema of the only parameter. */
    Schema schema() {
        return property().schema();
    }

    /** Each finding as {@code severity code pointer}. */
    List<String> findings() {
        return diagnostics.stream().map(Fixture::line).toList();
    }

    /** A finding as {@code severity code pointer}. */
    static String line(Diagnostic diagnostic) {
        return diagnostic.severity() + " " + diagnostic.code() + " "
                + diagnostic.position().pointer();
    }
}
