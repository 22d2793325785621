package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** A whole text, written with single quotes for double ones. */
    static Fixture ofQuoted(String text) {
        return of(text.replace('\'', '"'));
    }

    /** The only method, {@code PUT /cluster/thing}, as an object in single quotes. */
    static Fixture ofInfo(String method) {
        return ofQuoted(document("PUT", method));
    }

    /** The only parameter of the only method, called {@code p}, as an object in single quotes. */
    static Fixture ofParameter(String schema) {
        return ofInfo("{'parameters': {'properties': {'p': " + schema + "}}}");
    }

    /** As {@link #ofParameter}, of Proxmox Backup Server. */
    static Fixture ofPbsParameter(String schema) {
        return ofQuoted("[{'path': '/admin/datastore', 'info': {'PUT': {'parameters': {'additionalProperties': false,"
                + " 'properties': {'p': " + schema + "}}}}}]");
    }

    /** The text of an apidoc with one method, in single quotes. */
    static String document(String method, String info) {
        return "[{'path': '/cluster/thing', 'info': {'" + method + "': " + info + "}}]";
    }

    /** A file beside these tests. */
    static Fixture ofResource(String name) {
        return of(resource(name));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors for which a text in single quotes is refused, without other findings. */
    static List<Diagnostic> refusal(String text) {
        return refusal(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), ApidocOptions.DEFAULT);
    }

    static List<Diagnostic> refusal(byte[] bytes, ApidocOptions options) {
        return refusal(new ByteArrayInputStream(bytes), options);
    }

    static List<Diagnostic> refusal(InputStream in, ApidocOptions options) {
        InvalidInputException e = catchThrowableOfType(
                InvalidInputException.class, () -> ApidocReader.read(in, options, new Diagnostics("fixture")));
        assertThat(e).as("the input is refused").isNotNull();
        List<Diagnostic> errors = e.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).isNotEmpty().allSatisfy(Fixture::isHelpful);
        assertThat(e).hasMessage(errors.get(0).toString());
        return errors;
    }

    static Diagnostic onlyError(List<Diagnostic> errors) {
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    /** Checks that a finding says what is wrong, where, and what to do, in one line each. */
    static void isHelpful(Diagnostic diagnostic) {
        assertThat(diagnostic.code()).matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
        assertThat(diagnostic.message()).isNotBlank().hasSizeLessThan(1_000).doesNotContain("\n");
        assertThat(diagnostic.hint()).isNotBlank().doesNotContain("\n");
        assertThat(diagnostic.position().line()).isPositive();
        assertThat(diagnostic.position().column()).isPositive();
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

    /** The schema of the only parameter, which takes a single value of a known type. */
    ScalarSchema scalar() {
        return (ScalarSchema) schema();
    }

    /** What is kept of a keyword of the only parameter, as JSON. */
    Optional<String> extension(String keyword) {
        return Optional.ofNullable(schema().annotations().extensions().get(keyword));
    }

    /** The only finding with that code. */
    Diagnostic finding(String code) {
        List<Diagnostic> found = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .toList();
        assertThat(found).as("findings %s among %s", code, diagnostics).hasSize(1);
        isHelpful(found.get(0));
        return found.get(0);
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
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
