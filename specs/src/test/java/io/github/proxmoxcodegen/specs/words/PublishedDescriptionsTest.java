package io.github.proxmoxcodegen.specs.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ApiRewriter;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ProseRemover;
import io.github.proxmoxcodegen.model.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written descriptions, held against the releases that this project knows. */
class PublishedDescriptionsTest {

    private static final String TAGS = "io.github.proxmoxcodegen.specs.words.PublishedApis#tags";

    /** An entry that matches nothing is a mistake, or has outlived what it spoke of. */
    @ParameterizedTest
    @CsvSource({
        "overlay.txt, pve-9.2.3",
        "overlay-pve.txt, pve-9.2.3",
        "overlay-pve-answers.txt, pve-9.2.3",
        "overlay-pve-cluster.txt, pve-9.2.3",
        "overlay-pve-guests.txt, pve-9.2.3",
        "overlay-pve-reports.txt, pve-9.2.3",
        "overlay-pve-switches.txt, pve-9.2.3",
        "overlay-pbs.txt, pbs-4",
    })
    void eachEntryIsUsed(String file, String tag) {
        Api api = PublishedApis.pinned(tag);
        List<String> marked = new ArrayList<>();
        Set<String> headers = new TreeSet<>();
        for (String line : Resources.lines(file)) {
            if (line.startsWith("[")) {
                assertThat(headers.add(line)).as("%s stands once", line).isTrue();
                marked.add(line);
                marked.add("header " + line);
            }
        }

        headers.removeIf(words(OwnWords.describe(api, Overlay.of(marked))).stream()
                .map(text -> text.substring(text.indexOf('[')))
                .collect(Collectors.toSet())::contains);

        assertThat(headers)
                .as("entries of %s that match nothing in %s", file, tag)
                .isEmpty();
    }

    @Test
    void coverTheMostUsedOperations() {
        Api described = OwnWords.describe(PublishedApis.pinned(PublishedApis.NEWEST));

        assertThat(described
                        .operations()
                        .filter(operation -> operation.description().isPresent()))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void coverEveryParameterOfTheNewestRelease() {
        Api described = OwnWords.describe(PublishedApis.pinned(PublishedApis.NEWEST));

        List<String> silent = described
                .operations()
                .flatMap(operation -> operation.parameters().list().stream()
                        .filter(parameter -> description(parameter.schema()).isEmpty())
                        .map(parameter -> parameter.name() + " in " + operation.key()))
                .toList();

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void areWholeSentences(String tag) {
        Api described = OwnWords.describe(PublishedApis.pinned(tag));

        assertThat(words(described))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).matches("(?s)[A-Z].*\\.").doesNotContain("  ", "\n ", " \n", "[", "#"));
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void giveWayToTheWordsOfTheSource(String tag) throws IOException {
        Api api = PublishedApis.raw(tag);
        Api described = OwnWords.describe(api);

        Set<String> theirs = words(api);
        theirs.removeAll(words(described));

        assertThat(theirs).as("words of the source that are lost").isEmpty();
        assertThat(descriptions(api))
                .allSatisfy((operation, description) ->
                        assertThat(descriptions(described)).containsEntry(operation, description));
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void changeNothingButWords(String tag) {
        Api facts = PublishedApis.pinned(tag);

        assertThat(ProseRemover.withoutProse(OwnWords.describe(facts))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS_CONTROL, 45",
        "CLUSTER, 181",
        "NODES, 160",
        "NETWORK, 97",
        "VIRTUAL_MACHINES, 97",
        "CONTAINERS, 62",
        "STORAGE, 25",
        "POOLS, 7",
        "VERSION, 1",
    })
    void categoriesHoldTheOperationsThatTheyShould(Category category, int operations) {
        assertThat(PublishedApis.pinned(PublishedApis.NEWEST).operations())
                .filteredOn(operation -> Category.of(Product.PVE, operation.path()) == category)
                .hasSize(operations);
    }

    @ParameterizedTest
    @MethodSource(TAGS)
    void everyOperationHasACategory(String tag) {
        Api api = PublishedApis.pinned(tag);

        assertThat(api.operations())
                .noneMatch(operation -> Category.of(api.product(), operation.path()) == Category.OTHER);
    }

    private static Optional<String> description(Schema schema) {
        return schema.annotations().prose().description();
    }

    private static Map<String, String> descriptions(Api api) {
        return api.operations()
                .filter(operation ->
                        operation.description().filter(text -> !text.isBlank()).isPresent())
                .collect(Collectors.toMap(
                        operation -> operation.key().toString(),
                        operation -> operation.description().orElseThrow()));
    }

    /** Every description of an operation, a parameter, a member or a key. */
    private static Set<String> words(Api api) {
        Set<String> words = new HashSet<>();
        new ApiRewriter() {
            @Override
            protected Operation operation(Operation operation) {
                operation.description().ifPresent(words::add);
                return operation;
            }

            @Override
            protected Schema schema(Schema schema) {
                Annotations annotations = schema.annotations();
                annotations.prose().description().ifPresent(words::add);
                return schema;
            }
        }.rewrite(api);
        words.removeIf(String::isBlank);
        return words;
    }
}
