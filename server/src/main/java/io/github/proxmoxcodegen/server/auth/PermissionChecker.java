package io.github.proxmoxcodegen.server.auth;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides by the permission expression of an operation whether a caller may call it. */
public final class PermissionChecker {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final State state;
    private final Rights rights;

    /** Decides after the users and lists in a state. */
    public PermissionChecker(State state, Rights rights) {
        this.state = state;
        this.rights = rights;
    }

    /**
     * Refuses a caller who lacks what an operation asks for. Must be called while the lock of the state is held.
     *
     * @throws ApiError 403, or what the server answers when the user that a check is about does not exist
     */
    public void check(Caller caller, Operation operation, Map<String, ? extends @Nullable Object> parameters) {
        if (caller.tokenId().isPresent() && !operation.traits().tokenAllowed()) {
            // The bracket is closed on the second line, as the server has it.
            throw ApiError.of(
                    403,
                    "Permission check failed (URI '"
                            + fill(operation.path(), parameters)
                            + "' not available with API token, need proper ticket.\n)\n");
        }
        if (caller.isRoot()) {
            return;
        }
        switch (operation.permissions().access()) {
            case WORLD, AUTHENTICATED -> {}
            case ROOT_ONLY -> throw ApiError.forbidden("user != root@pam");
            case CHECKED ->
                operation.permissions().check().ifPresent(check -> {
                    Optional<ApiError> refusal = new Evaluation(caller, parameters).refusal(check);
                    if (refusal.isPresent()) {
                        throw refusal.get();
                    }
                });
        }
    }

    /** One walk through an expression. */
    private final class Evaluation {

        private final Caller caller;
        private final Map<String, ? extends @Nullable Object> parameters;

        Evaluation(Caller caller, Map<String, ? extends @Nullable Object> parameters) {
            this.caller = caller;
            this.parameters = parameters;
        }

        /** Why an expression does not hold; empty if it does. */
        Optional<ApiError> refusal(PermissionCheck check) {
            if (check instanceof PermissionCheck.All all) {
                return all.checks().stream()
                        .map(this::refusal)
                        .flatMap(Optional::stream)
                        .findFirst();
            }
            if (check instanceof PermissionCheck.Any any) {
                return any.checks().stream().anyMatch(each -> refusal(each).isEmpty())
                        ? Optional.empty()
                        : Optional.of(ApiError.of(403, "Permission check failed\n"));
            }
            if (check instanceof PermissionCheck.Privileges wanted) {
                return privileges(wanted);
            }
            if (check instanceof PermissionCheck.UserParameter user) {
                return when(user.rule().equals("self") ? isSelf("userid") : mayAllocateInRealm());
            }
            if (check instanceof PermissionCheck.UserGroup group) {
                return userGroup(group);
            }
            if (check instanceof PermissionCheck.ModifyPermissions modify) {
                return when(mayModifyPermissions(path(modify.path())));
            }
            if (check instanceof PermissionCheck.SameUser same) {
                return when(isSelf(same.parameter()));
            }
            return when(false);
        }

        private Optional<ApiError> privileges(PermissionCheck.Privileges wanted) {
            if (wanted.requireParameter().isPresent()
                    && parameters.get(wanted.requireParameter().get()) == null) {
                return when(false);
            }
            String path = path(wanted.path());
            if (wanted.anyOf()) {
                return rights.hasAny(caller, path, wanted.privileges())
                        ? Optional.empty()
                        : Optional.of(ApiError.forbidden(path + ", " + String.join("|", wanted.privileges())));
            }
            return wanted.privileges().stream()
                    .filter(privilege -> !rights.has(caller, path, privilege))
                    .findFirst()
                    .map(missing -> ApiError.forbidden(path + ", " + missing));
        }

        private Optional<ApiError> userGroup(PermissionCheck.UserGroup check) {
            if (rights.hasAny(caller, "/access/groups", check.privileges())) {
                return Optional.empty();
            }
            boolean creates = check.groupsParameter().filter("create"::equals).isPresent();
            List<String> concerned = new ArrayList<>();
            if (check.groupsParameter().isPresent()) {
                List<String> named = Call.split(text("groups"));
                if (!named.stream().allMatch(this::mayChangeGroup) || (creates && named.isEmpty())) {
                    return Optional.of(ApiError.forbidden("/access/groups, " + String.join("|", check.privileges())));
                }
                if (creates) {
                    return Optional.empty();
                }
            }
            String userId = text("userid");
            if (!state.section("users").has(userId)) {
                throw ApiError.failed("no such user ('" + userId + "')");
            }
            concerned.addAll(state.section("users").at(userId).list("groups"));
            return when(concerned.stream()
                    .anyMatch(group -> rights.hasAny(caller, "/access/groups/" + group, check.privileges())));
        }

        private boolean mayChangeGroup(String group) {
            return rights.has(caller, "/access/groups/" + group, "User.Modify");
        }

        private boolean mayModifyPermissions(String path) {
            if (rights.has(caller, path, "Permissions.Modify")) {
                return true;
            }
            return (path.startsWith("/storage/") && rights.has(caller, path, "Datastore.Allocate"))
                    || (path.startsWith("/vms/") && rights.has(caller, path, "VM.Allocate"))
                    || (path.startsWith("/pool/") && rights.has(caller, path, "Pool.Allocate"));
        }

        private boolean mayAllocateInRealm() {
            String userId = text("userid");
            return rights.has(
                    caller, "/access/realm/" + userId.substring(userId.lastIndexOf('@') + 1), "Realm.AllocateUser");
        }

        private boolean isSelf(String parameter) {
            return text(parameter).equals(caller.userId());
        }

        private Optional<ApiError> when(boolean holds) {
            return holds ? Optional.empty() : Optional.of(ApiError.of(403, "Permission check failed\n"));
        }

        private String path(String template) {
            return fill(template, parameters);
        }

        private String text(String parameter) {
            String text = WireText.of(parameters.get(parameter));
            return text == null ? "" : text;
        }
    }

    /** A template with the values of parameters; {@code -} stands for one that is absent or 0. */
    private static String fill(String template, Map<String, ? extends @Nullable Object> parameters) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            String text = WireText.of(parameters.get(match.group(1)));
            return text == null || text.isEmpty() || text.equals("0") ? "-" : Matcher.quoteReplacement(text);
        });
    }
}
