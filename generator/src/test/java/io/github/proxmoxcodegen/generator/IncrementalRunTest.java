package io.github.proxmoxcodegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IncrementalRunTest {

    private static final Fingerprint KEY = settings("a").with("tool 1");

    @TempDir
    Path temp;

    private final List<Path> inputs = new ArrayList<>();

    private static Fingerprint settings(String format) {
        return Fingerprint.of(new GenerationSettings(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(format),
                Optional.empty(),
                Optional.empty()));
    }

    private Path out() {
        return temp.resolve("out");
    }

    private IncrementalRun run(Fingerprint key) throws IOException {
        return IncrementalRun.of(temp.resolve("records/run"), key, inputs);
    }

    private static Emission emission(String unit, String... files) {
        return new Emission(
                unit,
                Arrays.stream(files).map(file -> Artifact.text(file, file)).toList(),
                List.of());
    }

    private GenerationResult write(Fingerprint key, Path folder, Emission... emissions) throws IOException {
        return run(key).write(new Generation(1, List.of(emissions), folder));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> temp.relativize(file).toString())
                    .filter(name -> !name.startsWith("records/") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isDueTheFirstTimeAndNotTheSecond() throws IOException {
        assertThat(run(KEY).isUpToDate()).isFalse();

        write(KEY, out(), emission("u", "a.txt", "b/c.txt"));

        assertThat(run(KEY).isUpToDate()).isTrue();
    }

    @Test
    void isDueWhenAnOptionOrAnotherFactChanges() throws IOException {
        write(KEY, out(), emission("u", "a.txt"));

        assertThat(run(settings("b").with("tool 1")).isUpToDate()).isFalse();
        assertThat(run(settings("a").with("tool 2")).isUpToDate()).isFalse();
        assertThat(run(settings("a").with("tool ").with("1")).isUpToDate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/a.txt", "out/.proxmox-codegen.json", "records/run"})
    void isDueWhenAFileIsMissing(String file) throws IOException {
        write(KEY, out(), emission("u", "a.txt"));

        Files.delete(temp.resolve(file));

        assertThat(run(KEY).isUpToDate()).isFalse();
    }

    @Test
    void isDueWhenAFileHasOtherContentOfTheSameLength() throws IOException {
        write(KEY, out(), emission("u", "a.txt"));

        Files.writeString(out().resolve("a.txt"), "A.TXT");
        Files.setLastModifiedTime(out().resolve("a.txt"), FileTime.fromMillis(1_000_000_000_000L));

        assertThat(run(KEY).isUpToDate()).isFalse();
    }

    @Test
    void isNotDueWhenOnlyTheTimeOfAFileIsAnother() throws IOException {
        write(KEY, out(), emission("u", "a.txt"));

        Files.setLastModifiedTime(out().resolve("a.txt"), FileTime.fromMillis(1_000_000_000_000L));

        assertThat(run(KEY).isUpToDate()).isTrue();
    }

    @Test
    void everyOptionCounts() throws ReflectiveOperationException {
        RecordComponent[] options = GenerationSettings.class.getRecordComponents();
        Constructor<GenerationSettings> constructor = GenerationSettings.class.getDeclaredConstructor(
                Arrays.stream(options).map(RecordComponent::getType).toArray(Class[]::new));
        Set<String> digests = new HashSet<>();
        for (int changed = -1; changed < options.length; changed++) {
            Object[] values = new Object[options.length];
            for (int i = 0; i < options.length; i++) {
                values[i] = value(options[i].getType(), i == changed);
            }
            digests.add(Fingerprint.of(constructor.newInstance(values)).digest());
        }

        assertThat(digests).hasSize(1 + options.length);
    }

    private static Object value(Class<?> type, boolean given) {
        if (type == boolean.class) {
            return given;
        }
        if (type == Optional.class) {
            return given ? Optional.of("x") : Optional.empty();
        }
        return given ? List.of("x") : List.of();
    }

    @Test
    void isDueWhenAnInputChangesAndNotWhenOnlyItsTimeDoes() throws IOException {
        Path input = Files.writeString(temp.resolve("in.txt"), "one");
        inputs.add(input);
        write(KEY, out(), emission("u", "a.txt"));

        Files.setLastModifiedTime(input, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(run(KEY).isUpToDate()).isTrue();

        Files.writeString(input, "two");
        assertThat(run(KEY).isUpToDate()).isFalse();
    }

    @Test
    void isDueWhenAnInputWasWrittenDuringTheRun() throws IOException {
        Path input = Files.writeString(temp.resolve("in.txt"), "one");
        Files.setLastModifiedTime(input, FileTime.fromMillis(1_000_000_000_000L));
        inputs.add(input);
        IncrementalRun run = run(KEY);
        Files.writeString(input, "two");
        run.write(new Generation(1, List.of(emission("u", "a.txt")), out()));

        assertThat(run(KEY).isUpToDate()).isFalse();
    }

    @Test
    void isDueWhenItIsMadeFromAnotherFile() throws IOException {
        inputs.add(Files.writeString(temp.resolve("in.txt"), "one"));
        write(KEY, out(), emission("u", "a.txt"));

        inputs.set(0, Files.writeString(temp.resolve("in2.txt"), "one"));

        assertThat(run(KEY).isUpToDate()).isFalse();
    }

    @Test
    void knowsFilesAgainWhateverTheirNames() throws IOException {
        inputs.add(Files.writeString(temp.resolve("100%25 of\r\nit + more.txt"), "one"));
        write(KEY, out(), emission("u", "a+b.txt"));

        assertThat(run(KEY).isUpToDate()).isTrue();
        assertThat(run(KEY).files()).containsExactly(out().resolve("a+b.txt"));
    }

    @Test
    void isDueWhenTheRecordIsDamaged() throws IOException {
        write(KEY, out(), emission("u", "a.txt"));
        Path record = temp.resolve("records/run");
        String text = Files.readString(record);

        for (String damaged :
                List.of("", "x", text.replaceFirst("run \\d+", "run 1"), text.replace("output ", "output\n"))) {
            Files.writeString(record, damaged);
            assertThat(run(KEY).isUpToDate()).as(damaged).isFalse();
        }
        Files.writeString(record, text);
        assertThat(run(KEY).isUpToDate()).isTrue();
    }

    @Test
    void removesTheUnitsThatItMadeBeforeAndNoOthers() throws IOException {
        write(KEY, out(), emission("one", "one.txt"), emission("two", "two.txt"));
        new Generation(1, List.of(emission("foreign", "foreign.txt")), out()).write();

        GenerationResult result = write(KEY.with("changed"), out(), emission("two", "two.txt"));

        assertThat(result.files().deleted()).containsExactly(out().resolve("one.txt"));
        assertThat(files()).containsExactly("out/foreign.txt", "out/two.txt");
    }

    @Test
    void removesWhatItMadeInAFolderThatItLeft() throws IOException {
        write(KEY, out(), emission("u", "a.txt"));
        Path other = temp.resolve("other folder");

        GenerationResult result = write(KEY.with("changed"), other, emission("u", "a.txt"));

        assertThat(result.files().written()).containsExactly(other.resolve("a.txt"));
        assertThat(result.files().deleted()).containsExactly(out().resolve("a.txt"));
        assertThat(out()).doesNotExist();
        assertThat(files()).containsExactly("other folder/a.txt");
        assertThat(run(KEY.with("changed")).isUpToDate()).isTrue();
    }

    @Test
    void leavesAForeignFileInAFolderThatItLeft() throws IOException {
        write(KEY, out(), emission("u", "a.txt"));
        Files.writeString(out().resolve("mine.txt"), "mine");

        write(KEY.with("changed"), temp.resolve("other"), emission("u", "a.txt"));

        assertThat(files()).containsExactly("other/a.txt", "out/mine.txt");
    }

    @Test
    void knowsWhichUnitsItHasInAFolder() throws IOException {
        write(KEY, out(), emission("openapi/a b", "a.txt"));

        assertThat(run(KEY).unitsIn(out())).containsExactly("openapi/a b");
        assertThat(run(KEY).unitsIn(temp)).isEmpty();
    }
}
