package io.github.proxmoxcodegen.runtime.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The JSON Schemas that were generated with records: a resource with a definition on each line, of which a record needs
 * its own and those that it refers to.
 */
public final class JsonSchemaResource {

    private static final Pattern DEFINITION = Pattern.compile("(?s)\"([^\"\\\\]+)\": (\\{.*\\}),?");
    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#/\\$defs/([^\"\\\\]+)\"");

    private JsonSchemaResource() {}

    /**
     * Reads the schema of a generated class.
     *
     * @param owner the class
     * @param resource where the resource is, from the root of the class path, with a slash before it
     * @param definition the name of the class's own definition
     * @return a schema of draft 2020-12 that refers to nothing outside
     * @throws IllegalStateException when the resource is not on the class path, or not the one generated with the class
     */
    public static String read(Class<?> owner, String resource, String definition) {
        Map<String, String> needed = reached(definitions(owner, resource), definition);
        if (needed.isEmpty()) {
            throw new IllegalStateException("The resource " + resource + " does not define " + definition
                    + ": it was not generated together with " + owner.getName() + ".");
        }
        StringJoiner lines = new StringJoiner(",\n", "", "\n}\n}\n");
        needed.forEach((name, schema) -> lines.add("\"" + name + "\": " + schema));
        return "{\n\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n\"title\": \""
                + owner.getSimpleName() + "\",\n\"$ref\": \"#/$defs/" + definition + "\",\n\"$defs\": {\n" + lines;
    }

    private static Map<String, String> definitions(Class<?> owner, String resource) {
        try (InputStream bytes = owner.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "The resource " + resource + " is not on the class path. It was generated"
                                + " with " + owner.getName()
                                + ": add the folder of the generated sources to the resources of the build.");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .map(DEFINITION::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }

    /** A definition and all that it refers to, directly or not, by name. */
    private static Map<String, String> reached(Map<String, String> definitions, String first) {
        Map<String, String> reached = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(first);
        while (!open.isEmpty()) {
            String name = open.remove();
            String schema = definitions.get(name);
            if (schema != null && reached.put(name, schema) == null) {
                REFERENCE
                        .matcher(schema)
                        .results()
                        .map(reference -> reference.group(1))
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
