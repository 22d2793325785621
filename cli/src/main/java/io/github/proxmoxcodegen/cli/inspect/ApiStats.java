package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of what an API holds.
 *
 * <p>Groups of figures by title; in each group a figure by name, in the order in which to show them.
 */
final class ApiStats {

    private final Map<String, Map<String, Long>> groups = new LinkedHashMap<>();

    private ApiStats() {}

    /** Counts. */
    static ApiStats of(Api api) {
        ApiStats stats = new ApiStats();
        List<Operation> operations = api.operations().toList();
        List<Schema> schemas = new ArrayList<>();
        operations.forEach(operation -> SchemaWalk.forEach(operation, schemas::add));
        stats.countPaths(api, operations);
        stats.countCategories(api, operations);
        stats.countParameters(operations);
        stats.countSchemas(schemas);
        stats.countConstraints(schemas);
        stats.countAccess(operations);
        return stats;
    }

    /** The figures, by group and name. */
    Map<String, Map<String, Long>> groups() {
        return groups;
    }

    private void set(String group, String name, long count) {
        groups.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(name, count);
    }

    private void add(String group, String name) {
        groups.computeIfAbsent(group, key -> new LinkedHashMap<>()).merge(name, 1L, Long::sum);
    }

    private void countPaths(Api api, List<Operation> operations) {
        set(
                "paths",
                "with operations",
                operations.stream().map(Operation::path).distinct().count());
        set(
                "paths",
                "grouping others",
                api.allEndpoints()
                        .filter(endpoint -> endpoint.operations().isEmpty())
                        .count());
        set("operations", "all", operations.size());
        for (HttpMethod method : HttpMethod.values()) {
            set("operations", method.name(), count(operations, operation -> operation.method() == method));
        }
    }

    private void countCategories(Api api, List<Operation> operations) {
        for (Category category : Category.all(api.product())) {
            set("categories", category.title(), 0);
        }
        operations.forEach(operation ->
                add("categories", Category.of(api.product(), operation.path()).title()));
    }

    private void countParameters(List<Operation> operations) {
        List<Parameter> parameters = operations.stream()
                .flatMap(operation -> operation.parameters().list().stream())
                .toList();
        for (var location : io.github.proxmoxcodegen.model.ParameterLocation.values()) {
            set(
                    "parameters",
                    "in the " + location.name().toLowerCase(Locale.ROOT),
                    count(parameters, parameter -> parameter.location() == location));
        }
        set("parameters", "required", count(parameters, Parameter::required));
        set(
                "parameters",
                "indexed families",
                count(parameters, parameter -> parameter.property().family().isPresent()));
        set(
                "parameters",
                "with companions",
                count(parameters, parameter -> !parameter.property().requires().isEmpty()));
        set("parameters", "named by the path alone", count(parameters, parameter -> !parameter.declared()));
    }

    private void countSchemas(List<Schema> schemas) {
        for (String kind :
                List.of("string", "integer", "number", "boolean", "object", "array", "oneOf", "null", "any")) {
            set("schemas", kind, 0);
        }
        schemas.forEach(schema -> add("schemas", schema.accept(SchemaKind.NAME)));
    }

    private void countConstraints(List<Schema> schemas) {
        Set<Pattern> patterns = new HashSet<>();
        Set<List<String>> enumerations = new HashSet<>();
        Set<String> formats = new HashSet<>();
        Set<Format.Structured> propertyStrings = new HashSet<>();
        long propertyStringUses = 0;
        long defaults = 0;
        long remarks = 0;
        for (Schema schema : schemas) {
            Constraints constraints = constraints(schema);
            constraints.pattern().ifPresent(patterns::add);
            if (!constraints.enumeration().isEmpty()) {
                enumerations.add(constraints.enumeration());
            }
            if (constraints.format().orElse(null) instanceof Format.Named named) {
                formats.add(named.name());
            } else if (constraints.format().orElse(null) instanceof Format.Structured structured) {
                propertyStrings.add(structured);
                propertyStringUses++;
            }
            if (schema.annotations().defaultValue().orElse(null) instanceof DefaultValue.Value) {
                defaults++;
            } else if (schema.annotations().defaultValue().isPresent()) {
                remarks++;
            }
        }
        set("constraints", "distinct patterns", patterns.size());
        set(
                "constraints",
                "patterns without Java form",
                count(patterns, p -> p.java().isEmpty()));
        set(
                "constraints",
                "patterns without ECMA form",
                count(patterns, p -> p.ecma().isEmpty()));
        set("constraints", "distinct enumerations", enumerations.size());
        set("constraints", "distinct named formats", formats.size());
        set("constraints", "property strings", propertyStringUses);
        set("constraints", "distinct property strings", propertyStrings.size());
        set("constraints", "defaults", defaults);
        set("constraints", "defaults that are no value", remarks);
    }

    private void countAccess(List<Operation> operations) {
        set("access", "anybody", count(operations, o -> access(o).equals("WORLD")));
        set("access", "anybody logged in", count(operations, o -> access(o).equals("AUTHENTICATED")));
        set("access", "by privileges", count(operations, o -> access(o).equals("CHECKED")));
        set("access", "root alone", count(operations, o -> access(o).equals("ROOT_ONLY")));
        set("access", "closed to tokens", count(operations, o -> !o.traits().tokenAllowed()));
    }

    private static String access(Operation operation) {
        return operation.permissions().access().name();
    }

    private static Constraints constraints(Schema schema) {
        if (schema instanceof ScalarSchema scalar) {
            return scalar.constraints();
        }
        return schema instanceof AnySchema any ? any.constraints() : Constraints.NONE;
    }

    private static <T> long count(java.util.Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }
}
