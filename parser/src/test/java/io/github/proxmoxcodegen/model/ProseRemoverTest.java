package io.github.proxmoxcodegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProseRemoverTest {

    private static final String WORDS = "some words";

    @Test
    void wordsGoFromEveryPlaceASchemaCanBeIn() {
        Api api = api(Prose.description(WORDS), Optional.of(WORDS));
        assertThat(api.toString()).contains(WORDS);

        Api bare = ProseRemover.withoutProse(api);

        assertThat(bare.toString()).doesNotContain(WORDS);
        assertThat(bare).isEqualTo(api(Prose.NONE, Optional.empty()));
    }

    @Test
    void factsBesideTheWordsStay() {
        Api bare = ProseRemover.withoutProse(api(Prose.description(WORDS), Optional.of(WORDS)));

        Annotations annotations = bare.operations()
                .findFirst()
                .orElseThrow()
                .parameters()
                .list()
                .get(0)
                .schema()
                .annotations();
        assertThat(annotations.defaultValue()).contains(new DefaultValue.Remark("it depends"));
        assertThat(annotations.renderer()).contains("bytes");
    }

    @Test
    void aRewriterChangesOnlyWhatItsHookChanges() {
        Api api = api(Prose.NONE, Optional.empty());
        Api rewritten = new ApiRewriter() {
            @Override
            protected Parameter parameter(OperationKey operation, Parameter parameter) {
                Schema schema = parameter.schema();
                Prose prose = Prose.description(operation + " takes " + parameter.name());
                return new Parameter(
                        parameter.location(),
                        parameter
                                .property()
                                .withSchema(schema.withAnnotations(
                                        schema.annotations().withProse(prose))),
                        parameter.declared());
            }
        }.rewrite(api);

        assertThat(rewritten
                        .operations()
                        .flatMap(operation -> operation.parameters().list().stream())
                        .map(parameter ->
                                parameter.schema().annotations().prose().description()))
                .containsExactly(Optional.of("PUT /a takes disk"));
        assertThat(ProseRemover.withoutProse(rewritten)).isEqualTo(api);
    }

    /** An API whose every place for words has these. */
    private static Api api(Prose prose, Optional<String> text) {
        Annotations words = new Annotations(
                prose, Optional.of(new DefaultValue.Remark("it depends")), Optional.of("bytes"), new TreeMap<>());
        Schema any = new AnySchema(Optional.empty(), Constraints.NONE, words);
        ArraySchema array =
                new ArraySchema(Optional.of(any), OptionalInt.empty(), OptionalInt.empty(), List.of(), words);
        Schema object = new ObjectSchema(
                List.of(Property.of("list", array, true)),
                new Additional.Typed(new ScalarSchema(ScalarType.STRING, formatted(new Format.Elements(array)), words)),
                List.of(),
                words);
        PropertyString parts = new PropertyString(
                List.of(
                        new PropertyString.Member(Property.of("file", any, false)),
                        new PropertyString.Alias("volume", "file", Optional.empty())),
                Optional.of("file"),
                new Additional.Typed(any));
        Schema disk = new ScalarSchema(
                ScalarType.STRING, formatted(new Format.Structured(Optional.of("pve-qm-ide"), parts)), words);
        Schema choice = new OneOfSchema(
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new OneOfSchema.Alternative(List.of(), false, object),
                        new OneOfSchema.Alternative(List.of(), true, new NullSchema(words))),
                words);
        Operation operation = new Operation(
                HttpMethod.PUT,
                "/a",
                Optional.of("update"),
                text,
                text,
                new Parameters(
                        List.of(new Parameter(ParameterLocation.BODY, Property.of("disk", disk, true), true)),
                        new Additional.Typed(any),
                        false,
                        text),
                choice,
                new Permissions(Permissions.Access.AUTHENTICATED, Optional.empty(), text),
                OperationTraits.DEFAULT,
                new TreeMap<>());
        return new Api(
                Product.PVE,
                Optional.empty(),
                List.of(new Endpoint("/", List.of(), List.of(new Endpoint("/a", List.of(operation), List.of())))));
    }

    private static Constraints formatted(Format format) {
        return new Constraints(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(format));
    }
}
