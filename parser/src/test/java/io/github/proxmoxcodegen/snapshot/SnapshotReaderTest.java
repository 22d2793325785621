package io.github.proxmoxcodegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {

    private static final String HEADER = "proxmox-api-snapshot 1\nproduct pve\nversion 1\n\n";
    private static final String GET = HEADER + "/a\n  GET\n    permit world\n    returns null\n";

    @Test
    void layoutIsFree() throws Exception {
        Api expected =
                read(GET + "/b\n  GET\n    permit world\n    returns {\n      x string,\n      y? [any],\n    }\n");
        Api other = read("\uFEFF" + GET.replace("\n", "\r\n\r\n").replace("  ", "\t")
                + "/b\nGET\nreturns{x string,y?[any]}\npermit   world");
        assertThat(other).isEqualTo(expected);
    }

    @Test
    void aVersionCanBeMissing() throws Exception {
        assertThat(read("proxmox-api-snapshot 1\nproduct pbs\n").version()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "param x strin                          | snapshot.unknown-type    | 5:9",
                "param x string pattern=                | snapshot.syntax          | 5:24",
                "param x string enum(a b                | snapshot.unclosed        | 5:20",
                "param x {a string, b [any, c null      | snapshot.syntax          | 5:26",
                "param x string min=1 min=2             | snapshot.duplicate       | 5:22",
                "param x string minItems=1              | snapshot.misplaced       | 5:16",
                "param x string colour=1                | snapshot.unknown-keyword | 5:16",
                "param x string default=1 remark=a      | snapshot.duplicate       | 5:34",
                "param x integer min=1e999999999        | snapshot.number          | 5:21",
                "param x integer min=seven              | snapshot.number          | 5:21",
                "param x string minLength=3000000000    | snapshot.number          | 5:26",
                "param x[n] index=3..1 string           | snapshot.number          | 5:18",
                "param x[n] index=0..2147483647 string  | snapshot.number          | 5:18",
                "param x index=0..1 string              | snapshot.misplaced       | 5:14",
                "param x string format=named(moon)      | snapshot.syntax          | 5:34",
                "param x string format=list({})         | snapshot.wrong-kind      | 5:23",
                "param x $nowhere                       | snapshot.undefined       | 5:9",
                "param x in=header string               | snapshot.syntax          | 5:12",
                "param x {a string, a string}           | snapshot.duplicate       | 5:20",
                "param x \"abc                          | snapshot.unterminated-text | 5:9",
                "param x `abc                           | snapshot.unterminated-text | 5:9",
                "param \"\\q\" string                   | snapshot.escape          | 5:9",
                "param \"\\u12g4\" string               | snapshot.escape          | 5:12",
                "param x string; param y string         | snapshot.character       | 5:15",
                "param x string )                       | snapshot.syntax          | 5:16",
                "permit moon(x)                         | snapshot.unknown-check   | 5:8",
                "permit                                 | snapshot.syntax          | 5:7",
                "retruns null                           | snapshot.unknown-keyword | 5:1",
                "GET                                    | snapshot.incomplete      | 4:1",
                "returns string                         | snapshot.duplicate       | 6:1",
                "/b                                     | snapshot.incomplete      | 4:1",
                "schema x = null                        | snapshot.syntax          | 5:8",
            })
    void aBrokenLineIsNamedWithItsPlace(String line, String code, String place) {
        String text = "proxmox-api-snapshot 1\nproduct pve\n/a\nGET\n" + line + "\nreturns null\npermit world\n";
        Diagnostic first = errors(text).get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.position().line() + ":" + first.position().column()).isEqualTo(place);
        assertThat(first.hint()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/a                          | snapshot.duplicate  | 9:1",
                "/b depth=7                  | snapshot.depth      | 9:1",
                "/b depth=-1                 | snapshot.depth      | 9:1",
                "GET                         | snapshot.duplicate  | 9:1",
                "PUT sudo                    | snapshot.unknown-keyword | 9:5",
                "PUT transfer=sideways       | snapshot.syntax     | 9:14",
                "schema $x = null            | ok                  | 0:0",
                "parts $x = string           | snapshot.syntax     | 9:12",
                "[                           | snapshot.syntax     | 9:1",
            })
    void aBrokenStatementBehindAGoodOneIsNamed(String line, String code, String place)
            throws InvalidInputException, IOException {
        if (code.equals("ok")) {
            assertThat(read(GET + line).operations()).hasSize(1);
            return;
        }
        Diagnostic first = errors(GET + line).get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.position().line() + ":" + first.position().column()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | snapshot.header",
                "<html><body>502 Bad Gateway            | snapshot.character",
                "const apiSchema = []                   | snapshot.header",
                "proxmox-api-snapshot                   | snapshot.syntax",
                "proxmox-api-snapshot 2                 | snapshot.version",
                "proxmox-api-snapshot 1                 | snapshot.header",
            })
    void whatIsNoSnapshotIsRefused(String text, String code) {
        assertThat(errors(text)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.position().line()).isEqualTo(1);
        });
    }

    @Test
    void anUnknownProductIsRefused() {
        assertThat(errors("proxmox-api-snapshot 1\nproduct pmg\n"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("snapshot.product");
                    assertThat(error.message()).contains("'pmg'");
                    assertThat(error.hint()).contains("pve").contains("pbs");
                });
    }

    @Test
    void everyBrokenStatementIsReportedUpToALimit() {
        StringBuilder two = new StringBuilder(HEADER);
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 100; i++) {
            (i < 2 ? two : many)
                    .append("/x/" + i + "\n  GET\n    permit world\n    param y striing\n")
                    .append("    returns {\n      a strong,\n    }\n");
        }
        List<Diagnostic> errors = errors(two.toString());
        assertThat(errors).extracting(Diagnostic::code).containsOnly("snapshot.unknown-type");
        assertThat(errors.get(0).message()).isEqualTo("'striing' is no type (in GET /x/0)");
        assertThat(errors).extracting(error -> error.position().line()).containsExactly(8, 10, 15, 17);
        assertThat(errors(many.toString())).hasSize(SnapshotFormat.MAX_ERRORS);
    }

    @Test
    void deepNestingIsOneError() {
        String open = "[".repeat(100_000);
        assertThat(errors(HEADER + "/a\nGET\npermit world\nreturns " + open))
                .extracting(Diagnostic::code)
                .contains("snapshot.too-deep");
        String checks = "all(".repeat(100_000);
        assertThat(errors(HEADER + "/a\nGET\npermit " + checks))
                .extracting(Diagnostic::code)
                .contains("snapshot.too-deep");
    }

    @Test
    void deepPathsAreRefused() {
        StringBuilder text = new StringBuilder(HEADER);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(path.append("/a")).append('\n');
        }
        assertThat(errors(text.toString())).extracting(Diagnostic::code).contains("snapshot.depth");
    }

    @Test
    void definitionsThatMultiplyAreRefused() {
        StringBuilder text = new StringBuilder(HEADER).append("schema $x0 = {a string, b string}\n");
        for (int i = 1; i < 60; i++) {
            text.append("schema $x" + i + " = {a $x" + (i - 1) + ", b $x" + (i - 1) + "}\n");
        }
        assertThat(errors(text.toString())).extracting(Diagnostic::code).contains("snapshot.too-large");
    }

    @Test
    void definitionsThatNestAreMeasuredTogether() {
        StringBuilder text = new StringBuilder(HEADER).append("schema $x0 = [string]\n");
        for (int i = 1; i < 300; i++) {
            text.append("schema $x" + i + " = [$x" + (i - 1) + "]\n");
        }
        assertThat(errors(text.toString())).extracting(Diagnostic::code).contains("snapshot.too-deep");
    }

    @Test
    void endlessInputIsCutOff() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };
        Diagnostics diagnostics = new Diagnostics("test");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> SnapshotReader.read(endless, diagnostics));
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("snapshot.too-large");
    }

    @Test
    void damageNeverGivesAnotherException() {
        String sample = SnapshotWriter.write(SampleApi.api());
        String alphabet = "{}[]()$\"`\\,=?!*~@/\n .-0az\u0000\u2028";
        List<String> refused = new ArrayList<>();
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(sample);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                    default -> text.insert(at, sample.substring(at / 2, at / 2 + random.nextInt(40)));
                }
            }
            try {
                read(text.toString());
            } catch (InvalidInputException e) {
                assertThat(e.diagnostics())
                        .allSatisfy(error -> assertThat(error.position().line()).isPositive());
                refused.add(e.diagnostics().get(0).code());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(refused).hasSizeGreaterThan(3000);
    }

    private static Api read(String text) throws InvalidInputException, IOException {
        return SnapshotReader.read(new StringReader(text), new Diagnostics("test"));
    }

    private static List<Diagnostic> errors(String text) {
        Diagnostics diagnostics = new Diagnostics("test");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> SnapshotReader.read(new StringReader(text), diagnostics));
        return diagnostics.sorted();
    }
}
