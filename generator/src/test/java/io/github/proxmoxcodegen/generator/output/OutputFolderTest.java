package io.github.proxmoxcodegen.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {

    @TempDir
    Path temp;

    private Path out() {
        return temp.resolve("out");
    }

    private static Emission emission(String unit, Artifact... artifacts) {
        return new Emission(unit, Arrays.asList(artifacts), List.of());
    }

    private WrittenFiles replace(Emission... emissions) throws IOException {
        return OutputFolder.at(out()).replace(List.of(emissions));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(out())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out().relativize(file).toString())
                    .filter(name -> !name.equals(OutputManifest.FILE_NAME))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void createsTheFolderAndWritesEveryArtifact() throws IOException {
        WrittenFiles result = replace(emission("u", Artifact.text("a.txt", "one"), Artifact.text("b/c.txt", "two")));

        assertThat(files()).containsExactly("a.txt", "b/c.txt");
        assertThat(out().resolve("b/c.txt")).hasContent("two");
        assertThat(result.written()).containsExactly(out().resolve("a.txt"), out().resolve("b/c.txt"));
        assertThat(result.bytes()).isEqualTo(6);
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        Emission emission = emission("u", Artifact.text("a.txt", "one"));
        replace(emission);
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out().resolve("a.txt"), past);
        Files.setLastModifiedTime(out().resolve(OutputManifest.FILE_NAME), past);

        WrittenFiles result = replace(emission);

        assertThat(result.written()).isEmpty();
        assertThat(result.unchanged()).containsExactly(out().resolve("a.txt"));
        assertThat(Files.getLastModifiedTime(out().resolve("a.txt"))).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(out().resolve(OutputManifest.FILE_NAME)))
                .isEqualTo(past);
    }

    @Test
    void removesWhatTheUnitNoLongerHasAndFoldersThatBecomeEmpty() throws IOException {
        replace(emission("u", Artifact.text("keep.txt", "k"), Artifact.text("old/deep/gone.txt", "g")));

        WrittenFiles result = replace(emission("u", Artifact.text("keep.txt", "k")));

        assertThat(result.deleted()).containsExactly(out().resolve("old/deep/gone.txt"));
        assertThat(out().resolve("old")).doesNotExist();
        assertThat(files()).containsExactly("keep.txt");
    }

    @Test
    void leavesFilesOfOtherUnitsAndOfOtherPeople() throws IOException {
        replace(emission("one", Artifact.text("one.txt", "1")));
        Files.writeString(out().resolve("mine.txt"), "mine");

        replace(emission("two", Artifact.text("two.txt", "2")));

        assertThat(files()).containsExactly("mine.txt", "one.txt", "two.txt");
    }

    @Test
    void keepsAStaleFileThatSomebodyChanged() throws IOException {
        replace(emission("u", Artifact.text("a.txt", "one")));
        Files.writeString(out().resolve("a.txt"), "edited by hand");

        WrittenFiles result = replace(emission("u"));

        assertThat(result.deleted()).isEmpty();
        assertThat(result.kept()).containsExactly(out().resolve("a.txt"));
        assertThat(out().resolve("a.txt")).hasContent("edited by hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escape.txt",
                "/etc/escape",
                "a/../../b",
                "a//b",
                "",
                "a\\b",
                "C:x",
                "a\nb",
                ".hidden",
                "a/.",
                "x."
            })
    void refusesPathsThatAreNotPlain(String path) {
        assertThatThrownBy(() -> replace(emission("u", Artifact.text("ok.txt", "ok"), Artifact.text(path, "bad"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a plain relative path");
        assertThat(out().resolve("ok.txt")).doesNotExist();
        assertThat(temp.resolve("escape.txt")).doesNotExist();
    }

    @Test
    void refusesTwoArtifactsThatDifferInCaseOnly() {
        assertThatThrownBy(() -> replace(emission("u", Artifact.text("A.txt", "1"), Artifact.text("a.txt", "2"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("A.txt")
                .hasMessageContaining("a.txt");
        assertThat(out()).doesNotExist();
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createDirectory(out());
        try {
            Files.createSymbolicLink(out().resolve("link"), outside);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }

        assertThatThrownBy(() -> replace(emission("u", Artifact.text("link/x.txt", "x"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void saysWhenTheOutputIsAFile() throws IOException {
        Files.writeString(out(), "a file");

        assertThatThrownBy(() -> replace(emission("u", Artifact.text("x.txt", "x"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a file")
                .hasMessageContaining("choose another folder");
    }

    @Test
    void saysWhenTheManifestIsNotOne() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve(OutputManifest.FILE_NAME), "{\"format\": 99}");

        assertThatThrownBy(() -> replace(emission("u", Artifact.text("x.txt", "x"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 99")
                .hasMessageContaining("delete it");
        assertThat(out().resolve("x.txt")).doesNotExist();
    }

    @Test
    void aManifestThatNamesFilesElsewhereDeletesNothing() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim.txt"), "precious");
        Files.createDirectory(out());
        Files.writeString(
                out().resolve(OutputManifest.FILE_NAME),
                "{\"format\": 1, \"units\": {\"u\": {\"../victim.txt\": \"00\"}}}");

        assertThatThrownBy(() -> replace(emission("u", Artifact.text("x.txt", "x"))))
                .isInstanceOf(IOException.class);
        assertThat(victim).hasContent("precious");
    }

    @Test
    void leavesNoStagingFolderBehind() throws IOException {
        replace(emission("u", Artifact.text("a.txt", "one")));

        try (Stream<Path> entries = Files.list(out())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.txt", OutputManifest.FILE_NAME);
        }
    }

    @Test
    void aPreviewTellsWhatAReplacementWouldDoAndTouchesNothing() throws IOException {
        replace(emission(
                "u", Artifact.text("same.txt", "s"), Artifact.text("old.txt", "o"), Artifact.text("a.txt", "1")));
        Emission next = emission(
                "u", Artifact.text("same.txt", "s"), Artifact.text("a.txt", "2"), Artifact.text("new/b.txt", "b"));

        WrittenFiles preview = OutputFolder.at(out()).preview(List.of(next));

        assertThat(files()).containsExactly("a.txt", "old.txt", "same.txt");
        assertThat(out().resolve("a.txt")).hasContent("1");
        assertThat(preview.written()).containsExactly(out().resolve("a.txt"), out().resolve("new/b.txt"));
        assertThat(preview).isEqualTo(replace(next));
    }

    @Test
    void aPreviewOfAFolderThatIsNotThereDoesNotCreateIt() throws IOException {
        WrittenFiles preview = OutputFolder.at(out()).preview(List.of(emission("u", Artifact.text("a.txt", "one"))));

        assertThat(out()).doesNotExist();
        assertThat(preview.written()).containsExactly(out().resolve("a.txt"));
    }

    @Test
    void aPreviewFailsWhereAReplacementWould() throws IOException {
        Files.writeString(out(), "in the way");

        assertThatThrownBy(() -> OutputFolder.at(out()).preview(List.of(emission("u", Artifact.text("a.txt", "one")))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a file; choose another folder");
    }
}
