package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.OperationValidator;
import io.github.proxmoxcodegen.validation.Routed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers by the validator that interprets the model. */
public final class ModelEngine implements BatchEngine {

    private final ApiValidator validator;

    public ModelEngine(ApiValidator validator) {
        this.validator = validator;
    }

    @Override
    public Answer request(HttpMethod method, String path, Map<String, ? extends @Nullable Object> parameters)
            throws InvalidDataException {
        Routed routed = find(method, path);
        return Answer.ofRequest(routed.validator().violations(merged(parameters, routed.pathParameters())));
    }

    private static Map<String, ? extends @Nullable Object> merged(
            Map<String, ? extends @Nullable Object> parameters, Map<String, String> pathParameters) {
        if (pathParameters.isEmpty()) {
            return parameters;
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(parameters);
        merged.putAll(pathParameters);
        return merged;
    }

    @Override
    public Answer propertyString(HttpMethod method, String path, String parameter, String text)
            throws InvalidDataException {
        PropertyStringDefinition definition = find(method, path)
                .validator()
                .propertyString(parameter)
                .orElseThrow(() -> new InvalidDataException(
                        method + " " + Printable.line(path) + " has no property string " + Printable.line(parameter),
                        "name a parameter as it is on the wire, such as net0"));
        return Answer.ofPropertyString(definition, parameter, text);
    }

    private Routed find(HttpMethod method, String path) throws InvalidDataException {
        Optional<OperationValidator> exact = validator.operation(method, path);
        if (exact.isPresent()) {
            return new Routed(exact.get(), Map.of());
        }
        return validator
                .route(method, path)
                .orElseThrow(() -> new InvalidDataException(
                        "there is no " + method + " " + Printable.line(path) + " in this spec",
                        "inspect --ops lists the operations"));
    }
}
