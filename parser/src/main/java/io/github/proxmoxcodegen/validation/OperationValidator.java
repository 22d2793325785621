package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks the requests and the answers of one operation. Safe to share between threads; its rules are made when they are
 * first needed.
 *
 * <p>Values are what JSON or a form gives: {@link String}, {@link Number}, {@link Boolean}, {@link List}, {@link Map} with
 * texts as keys, or null.
 */
public final class OperationValidator {

    private final Operation operation;
    private final RuleCompiler requests;
    private final Lazy<ObjectRule> rule;
    private final Map<String, PropertyStringDefinition> propertyStrings = new ConcurrentHashMap<>();
    private final ResponseValidator response;

    OperationValidator(Operation operation, RuleCompiler requests, ResponseValidator response) {
        this.operation = operation;
        this.requests = requests;
        this.rule = new Lazy<>(() -> requests.compile(operation.parameters()));
        this.response = response;
    }

    /** The operation. */
    public Operation operation() {
        return operation;
    }

    /** What must hold of its parameters. */
    public ObjectRule rule() {
        return rule.get();
    }

    /**
     * What is wrong with a request, by the verdict of the server's own validator.
     *
     * @param parameters everything that the request carries, merged from path, query and body
     * @return sorted by path; empty if the request is valid. At most {@link Violations#LIMIT}
     */
    public List<Violation> violations(Map<String, ? extends @Nullable Object> parameters) {
        Violations out = new Violations();
        rule().check(parameters, out);
        return out.sorted();
    }

    /**
     * The parameters as the server sees them once it begins to check: a list given for a text that is a list is joined, a
     * single value given for a list becomes a list of one. {@link #violations} does the same by itself.
     */
    public Map<String, ? extends @Nullable Object> converted(Map<String, ? extends @Nullable Object> parameters) {
        return rule().converted(parameters);
    }

    /**
     * The parts of a parameter that is a property string.
     *
     * @param parameter its name on the wire: {@code net0}, not {@code net[n]}
     * @return empty if there is no such parameter, or it is no property string
     */
    public Optional<PropertyStringDefinition> propertyString(String parameter) {
        PropertyStringDefinition known = propertyStrings.get(parameter);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PropertyStringDefinition> made = requests.compile(only(parameter))
                .member(parameter)
                .map(ObjectRule.Member::rule)
                .flatMap(value -> value instanceof ScalarRule scalar ? scalar.format() : Optional.empty())
                .flatMap(format -> format instanceof PropertyStringDefinition definition
                        ? Optional.of(definition)
                        : Optional.empty());
        made.ifPresent(definition -> propertyStrings.putIfAbsent(parameter, definition));
        return made;
    }

    /** The parameters that can have a name on the wire: one or none, out of hundreds that need not be looked into. */
    private Parameters only(String name) {
        Parameters all = operation.parameters();
        return new Parameters(
                all.list().stream()
                        .filter(parameter -> parameter
                                .property()
                                .family()
                                .map(family -> name.startsWith(family.prefix()))
                                .orElse(parameter.name().equals(name)))
                        .toList(),
                all.additional(),
                all.unchecked(),
                Optional.empty());
    }

    /** Checks what the operation answers. */
    public ResponseValidator response() {
        return response;
    }
}
