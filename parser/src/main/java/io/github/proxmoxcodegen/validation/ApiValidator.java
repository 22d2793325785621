package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationKey;
import io.github.proxmoxcodegen.model.RestPaths;
import io.github.proxmoxcodegen.runtime.routing.Router;
import io.github.proxmoxcodegen.validation.RuleCompiler.Purpose;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks requests and answers of a whole API. Immutable from outside and safe to share between threads; cheap to make,
 * since each operation is looked into only when it is asked for.
 */
public final class ApiValidator {

    private final Api api;
    private final Map<OperationKey, OperationValidator> operations;
    private final Lazy<Router<Map<HttpMethod, OperationValidator>>> router = new Lazy<>(this::makeRouter);

    private ApiValidator(Api api, FormatScope scope) {
        this.api = api;
        ScalarCompiler scalars = new ScalarCompiler(scope, new Patterns());
        RuleCompiler requests = new RuleCompiler(api.product(), scalars, Purpose.REQUEST);
        RuleCompiler answers = new RuleCompiler(api.product(), scalars, Purpose.ANSWER);
        RuleCompiler declaredAnswers = new RuleCompiler(api.product(), scalars, Purpose.DECLARED_ANSWER);
        Map<OperationKey, OperationValidator> all = new LinkedHashMap<>();
        api.operations()
                .forEach(operation -> all.put(
                        operation.key(),
                        new OperationValidator(
                                operation,
                                requests,
                                new ResponseValidator(
                                        operation.returns(),
                                        new Lazy<>(() -> answers.compile(operation.returns())),
                                        new Lazy<>(() -> declaredAnswers.compile(operation.returns()))))));
        this.operations = Collections.unmodifiableMap(all);
    }

    /** A validator that checks every format that is known. */
    public static ApiValidator of(Api api) {
        return of(api, FormatScope.ALL);
    }

    /** A validator that checks some formats. */
    public static ApiValidator of(Api api, FormatScope scope) {
        return new ApiValidator(api, scope);
    }

    /** The API. */
    public Api api() {
        return api;
    }

    /** The operation of that method on exactly that path template. */
    public Optional<OperationValidator> operation(HttpMethod method, String template) {
        return Optional.ofNullable(operations.get(new OperationKey(method, template)));
    }

    /**
     * The operation of that method where a path leads.
     *
     * @param concretePath the path of a request below the API's root, decoded, without query
     */
    public Optional<Routed> route(HttpMethod method, String concretePath) {
        return router.get()
                .match(concretePath)
                .flatMap(match -> Optional.ofNullable(match.value().get(method))
                        .map(validator -> new Routed(validator, match.parameters())));
    }

    /** Of two templates that lead to the same paths the first counts; reading the API has warned of them. */
    private Router<Map<HttpMethod, OperationValidator>> makeRouter() {
        Router.Builder<Map<HttpMethod, OperationValidator>> builder = Router.builder();
        Set<String> shapes = new HashSet<>();
        api.allEndpoints()
                .filter(endpoint -> !endpoint.operations().isEmpty())
                .filter(endpoint -> shapes.add(endpoint.path().replaceAll("\\{[^}/]*}", "{}")))
                .forEach(endpoint ->
                        builder.route(endpoint.path(), methods(endpoint), RestPaths.contains(endpoint.path())));
        return builder.build();
    }

    private Map<HttpMethod, OperationValidator> methods(Endpoint endpoint) {
        Map<HttpMethod, OperationValidator> methods = new EnumMap<>(HttpMethod.class);
        for (Operation operation : endpoint.operations()) {
            operation(operation.method(), operation.path())
                    .ifPresent(validator -> methods.put(operation.method(), validator));
        }
        return Collections.unmodifiableMap(methods);
    }
}
