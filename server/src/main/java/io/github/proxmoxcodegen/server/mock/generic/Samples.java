package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Handler;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.TaskTypes;
import java.util.Set;

/** Answers to whatever nobody knows more about: true to the schema, and the start of a task where there is one. */
public final class Samples implements Handler {

    /** Operations that change something and answer with a text that is no task. */
    private static final Set<String> OTHER_TEXT = Set.of(
            "POST /access/openid/auth-url",
            "POST /cluster/sdn/lock",
            "POST /nodes/{node}/wakeonlan",
            "POST /nodes/{node}/qemu/{vmid}/monitor",
            "POST /nodes/{node}/replication/{id}/schedule_now");

    private final Mock mock;

    /** Samples for the operations of an API. */
    public Samples(Mock mock) {
        this.mock = mock;
    }

    @Override
    public Answer answer(Call call) {
        requireSubject(call);
        Operation operation = call.operation();
        if (startsTask(operation) && mock.api().product() == Product.PVE) {
            String node = call.text("node")
                    .orElseGet(() -> mock.section("nodes").names().iterator().next());
            String id = call.text("vmid").orElse("");
            return mock.tasks().start(call, node, TaskTypes.of(operation), id, () -> {});
        }
        return Answer.of(SchemaSamples.of(operation.returns()));
    }

    /** What is asked about must be there. */
    private void requireSubject(Call call) {
        for (GuestKind kind : GuestKind.values()) {
            if (call.operation().path().startsWith(kind.path(""))) {
                mock.guests().require(kind, call);
            }
        }
        if (call.operation().path().startsWith("/nodes/{node}/storage/{storage}")) {
            mock.storages().require(call.required("storage"));
        }
    }

    private static boolean startsTask(Operation operation) {
        return operation.method() != HttpMethod.GET
                && operation.returns() instanceof ScalarSchema scalar
                && scalar.type() == ScalarType.STRING
                && scalar.constraints().format().isEmpty()
                && scalar.constraints().enumeration().isEmpty()
                && !OTHER_TEXT.contains(operation.key().toString());
    }
}
