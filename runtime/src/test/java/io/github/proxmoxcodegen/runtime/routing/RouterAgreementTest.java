package io.github.proxmoxcodegen.runtime.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The tree finds what going through all templates one by one finds. */
class RouterAgreementTest {

    private static final String PARAMETER = "{}";

    @Property
    void theTreeFindsWhatASearchOfAllTemplatesFinds(
            @ForAll("templates") Set<List<String>> templates, @ForAll("paths") List<String> path) {
        Router.Builder<List<String>> builder = Router.builder();
        templates.forEach(template -> builder.route(named(template), template));

        Optional<List<String>> found =
                builder.build().match("/" + String.join("/", path)).map(RouteMatch::value);

        assertThat(found)
                .isEqualTo(templates.stream()
                        .filter(template -> fits(template, path))
                        .min(Comparator.comparing(RouterAgreementTest::literalsFirst)));
    }

    private static boolean fits(List<String> template, List<String> path) {
        boolean fits = template.size() == path.size();
        for (int i = 0; fits && i < template.size(); i++) {
            fits = template.get(i).equals(PARAMETER) || template.get(i).equals(path.get(i));
        }
        return fits;
    }

    private static String literalsFirst(List<String> template) {
        StringBuilder key = new StringBuilder();
        template.forEach(segment -> key.append(segment.equals(PARAMETER) ? '1' : '0'));
        return key.toString();
    }

    private static String named(List<String> template) {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < template.size(); i++) {
            segments.add(template.get(i).equals(PARAMETER) ? "{p" + i + "}" : template.get(i));
        }
        return "/" + String.join("/", segments);
    }

    @Provide
    Arbitrary<Set<List<String>>> templates() {
        return Arbitraries.of("a", "b", "ab", PARAMETER, PARAMETER)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(30)
                .map(list -> new LinkedHashSet<>(list));
    }

    @Provide
    Arbitrary<List<String>> paths() {
        return Arbitraries.of("a", "b", "ab", "c").list().ofMaxSize(4);
    }
}
