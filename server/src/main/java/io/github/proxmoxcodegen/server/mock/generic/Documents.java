package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Level;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.Optional;

/** Every single document that the API lets read and change, such as the options of a firewall. */
public final class Documents implements Family {

    private final Mock mock;

    /** The documents of the API. */
    public Documents(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        mock.api().allEndpoints().forEach(endpoint -> {
            Optional<Operation> read = operation(endpoint, HttpMethod.GET)
                    .filter(operation -> operation.returns() instanceof ObjectSchema);
            Optional<Operation> update = operation(endpoint, HttpMethod.PUT);
            if (read.isPresent() && update.isPresent()) {
                handlers.otherwise(
                                read.get().key().toString(),
                                Level.STATEFUL,
                                call -> Answer.of(document(call).copy()))
                        .otherwise(update.get().key().toString(), Level.STATEFUL, this::update);
            }
        });
    }

    private static Optional<Operation> operation(Endpoint endpoint, HttpMethod method) {
        return endpoint.operations().stream()
                .filter(operation -> operation.method() == method)
                .findFirst();
    }

    private Doc document(Call call) {
        return mock.section(ConcretePath.of(call.operation().path(), call));
    }

    private Answer update(Call call) {
        Doc document = document(call);
        call.parameters().forEach((name, value) -> {
            boolean control = name.equals("delete") || name.equals("digest");
            if (!control && value != null && !call.operation().path().contains("{" + name + "}")) {
                document.set(name, value);
            }
        });
        call.list("delete").forEach(document::remove);
        return Answer.of(SchemaSamples.of(call.operation().returns()));
    }
}
