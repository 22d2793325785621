package io.github.proxmoxcodegen.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an operation takes: the request is one flat map of names to values, merged from path, query and body.
 *
 * @param list every parameter, those of the path first in path order, then the rest by name
 * @param additional what happens to names that are not in the list
 * @param unchecked whether the server skips validation altogether: true for the few operations whose source has no
 *     {@code properties} at all, while the apidoc only lost an empty one for the others
 * @param description what the source says of the parameters as a whole
 */
public record Parameters(List<Parameter> list, Additional additional, boolean unchecked, Optional<String> description) {

    public Parameters {
        list = pathFirst(list);
    }

    /** Most lists are in order already: this is called for every operation that is read. */
    private static List<Parameter> pathFirst(List<Parameter> list) {
        boolean beyondPath = false;
        for (Parameter parameter : list) {
            boolean inPath = parameter.location() == ParameterLocation.PATH;
            if (inPath && beyondPath) {
                return list.stream()
                        .sorted(Comparator.comparing(each -> each.location() != ParameterLocation.PATH))
                        .toList();
            }
            beyondPath |= !inPath;
        }
        return List.copyOf(list);
    }

    /** The parameters that travel there. */
    public Stream<Parameter> in(ParameterLocation location) {
        return list.stream().filter(parameter -> parameter.location() == location);
    }

    /** The parameter of that declared name ({@code net[n]} for a family). */
    public Optional<Parameter> named(String name) {
        return list.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
