package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Level;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.TaskTypes;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every collection that the tree of the API shows and nobody knows more about. */
public final class Collections implements Family {

    /** Parameters about a change rather than about a member. */
    private static final Set<String> CONTROLS = Set.of("delete", "digest", "lock-token", "force");

    /** Parameters that no answer gives back. */
    private static final Set<String> SECRETS = Set.of("password", "encryption-key", "token-secret", "secret");

    private final Mock mock;

    /** The collections of the API. */
    public Collections(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        CollectionShape.of(mock.api()).forEach(shape -> {
            add(handlers, shape.create(), call -> create(shape, call));
            add(handlers, shape.list(), call -> list(shape, call));
            add(handlers, shape.read(), call -> Answer.of(shown(shape, id(shape, call), require(shape, call))));
            add(handlers, shape.update(), call -> update(shape, call));
            add(handlers, shape.delete(), call -> delete(shape, call));
        });
    }

    private static void add(
            Handlers handlers,
            java.util.Optional<Operation> operation,
            io.github.proxmoxcodegen.server.mock.core.Handler handler) {
        operation.ifPresent(known -> handlers.otherwise(known.key().toString(), Level.STATEFUL, handler));
    }

    private Doc members(CollectionShape shape, Call call) {
        return mock.section(ConcretePath.of(shape.path(), call));
    }

    private static String id(CollectionShape shape, Call call) {
        return call.required(shape.key());
    }

    private Doc require(CollectionShape shape, Call call) {
        String id = id(shape, call);
        return members(shape, call)
                .find(id)
                .orElseThrow(() -> ApiError.failed(shape.noun() + " '" + id + "' does not exist"));
    }

    private static Map<String, Object> shown(CollectionShape shape, String id, Doc member) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put(shape.key(), id);
        shown.putAll(member.copy());
        return shown;
    }

    private Answer list(CollectionShape shape, Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        members(shape, call).docs().forEach(member -> {
            Map<String, Object> item = shown(shape, member.getKey(), member.getValue());
            item.putIfAbsent(shape.listKey(), member.getKey());
            items.add(item);
        });
        return Answer.of(items);
    }

    private Answer create(CollectionShape shape, Call call) {
        String id = call.text(shape.key())
                .orElseGet(() -> shape.noun() + "-" + mock.count(ConcretePath.of(shape.path(), call)));
        Doc members = members(shape, call);
        if (members.has(id)) {
            throw ApiError.failed(shape.noun() + " '" + id + "' already exists");
        }
        change(shape, members.edit(id), call);
        return done(call, id);
    }

    private Answer update(CollectionShape shape, Call call) {
        Doc member = require(shape, call);
        change(shape, member, call);
        call.list("delete").forEach(member::remove);
        return done(call, id(shape, call));
    }

    private Answer delete(CollectionShape shape, Call call) {
        require(shape, call);
        members(shape, call).remove(id(shape, call));
        return done(call, id(shape, call));
    }

    private static void change(CollectionShape shape, Doc member, Call call) {
        call.parameters().forEach((name, value) -> {
            boolean inPath = shape.path().contains("{" + name + "}");
            if (!inPath
                    && value != null
                    && !name.equals(shape.key())
                    && !CONTROLS.contains(name)
                    && !SECRETS.contains(name)) {
                member.set(name, value);
            }
        });
    }

    /** What the operation says that it answers; a text is the identifier of a task. */
    private Answer done(Call call, String id) {
        Operation operation = call.operation();
        boolean tasks = mock.api().product() == Product.PVE;
        if (tasks && operation.returns() instanceof ScalarSchema && call.has("node")) {
            return mock.tasks().start(call, TaskTypes.of(operation), id.replaceAll("[:\\s/]", "-"), () -> {});
        }
        return Answer.of(SchemaSamples.of(operation.returns()));
    }
}
