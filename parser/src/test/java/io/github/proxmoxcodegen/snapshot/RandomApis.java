package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes APIs that hold every shape the model allows, far odder than real ones. */
final class RandomApis {

    private final Random random;
    private final Product product;
    private final RandomSchemas schemas;

    private RandomApis(long seed) {
        this.random = new Random(seed);
        this.product = random.nextBoolean() ? Product.PVE : Product.PBS;
        this.schemas = new RandomSchemas(random, product);
    }

    /** An API with about so many endpoints. */
    static Api api(long seed, int size) {
        RandomApis apis = new RandomApis(seed);
        Set<String> paths = new HashSet<>();
        List<Endpoint> endpoints = new ArrayList<>();
        while (paths.size() < size) {
            endpoints.add(apis.endpoint("", paths, 0));
        }
        return new Api(apis.product, apis.schemas.maybe(apis.schemas::text), endpoints);
    }

    private Endpoint endpoint(String parent, Set<String> paths, int depth) {
        String path;
        do {
            path = random.nextInt(8) == 0 ? schemas.text() : parent + "/" + segment();
        } while (!paths.add(path));
        List<Operation> operations = new ArrayList<>();
        for (HttpMethod method : HttpMethod.values()) {
            if (random.nextInt(3) == 0) {
                operations.add(operation(method, path));
            }
        }
        List<Endpoint> children = new ArrayList<>();
        for (int i = random.nextInt(depth > 3 ? 1 : 3); i > 0; i--) {
            children.add(endpoint(path, paths, depth + 1));
        }
        return new Endpoint(path, operations, children);
    }

    private String segment() {
        return random.nextInt(3) == 0 ? "{" + schemas.word() + "}" : schemas.word();
    }

    private Operation operation(HttpMethod method, String path) {
        return new Operation(
                method,
                path,
                schemas.maybe(schemas::text),
                Optional.empty(),
                Optional.empty(),
                new Parameters(
                        parameters(method, path),
                        random.nextInt(3) == 0 ? schemas.additional(0) : Additional.FORBIDDEN,
                        random.nextInt(8) == 0,
                        Optional.empty()),
                schemas.schema(0),
                permissions(),
                traits(),
                schemas.extensions());
    }

    private List<Parameter> parameters(HttpMethod method, String path) {
        List<Parameter> parameters = new ArrayList<>();
        for (Property property : schemas.properties(1)) {
            boolean odd = random.nextInt(8) == 0;
            ParameterLocation location = odd
                    ? schemas.pick(ParameterLocation.values())
                    : PathTemplates.impliedLocation(method, path, property.name());
            parameters.add(new Parameter(location, property, random.nextInt(8) > 0));
        }
        return parameters;
    }

    private Permissions permissions() {
        Permissions.Access access = schemas.pick(Permissions.Access.values());
        Optional<PermissionCheck> check = access == Permissions.Access.CHECKED && random.nextInt(8) > 0
                ? Optional.of(check(0))
                : Optional.empty();
        return new Permissions(access, check, Optional.empty());
    }

    private PermissionCheck check(int depth) {
        return switch (random.nextInt(depth > 3 ? 6 : 8)) {
            case 0 ->
                new PermissionCheck.Privileges(
                        schemas.text(), schemas.texts(), random.nextBoolean(), schemas.maybe(schemas::text));
            case 1 -> new PermissionCheck.UserParameter(schemas.text());
            case 2 -> new PermissionCheck.UserGroup(schemas.texts(), schemas.maybe(schemas::text));
            case 3 -> new PermissionCheck.ModifyPermissions(schemas.text());
            case 4 -> new PermissionCheck.SameUser(schemas.text());
            case 5 -> new PermissionCheck.Unknown(schemas.text());
            case 6 -> new PermissionCheck.All(checks(depth + 1));
            default -> new PermissionCheck.Any(checks(depth + 1));
        };
    }

    private List<PermissionCheck> checks(int depth) {
        List<PermissionCheck> checks = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            checks.add(check(depth));
        }
        return checks;
    }

    private OperationTraits traits() {
        return new OperationTraits(
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                schemas.maybe(() -> new OperationTraits.Proxy(schemas.maybe(schemas::text))),
                schemas.pick(OperationTraits.Transfer.values()));
    }
}
