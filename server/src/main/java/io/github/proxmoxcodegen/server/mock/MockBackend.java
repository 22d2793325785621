package io.github.proxmoxcodegen.server.mock;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Backend;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.api.Credentials;
import io.github.proxmoxcodegen.server.auth.Authenticator;
import io.github.proxmoxcodegen.server.auth.PermissionChecker;
import io.github.proxmoxcodegen.server.auth.Privileges;
import io.github.proxmoxcodegen.server.auth.Rights;
import io.github.proxmoxcodegen.server.auth.Tickets;
import io.github.proxmoxcodegen.server.mock.core.Fit;
import io.github.proxmoxcodegen.server.mock.core.Handler;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Level;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Tasks;
import io.github.proxmoxcodegen.server.mock.generic.ConcretePath;
import io.github.proxmoxcodegen.server.mock.generic.Samples;
import io.github.proxmoxcodegen.server.state.Doc;
import io.github.proxmoxcodegen.server.state.State;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers from memory. */
public final class MockBackend implements Backend, AutoCloseable {

    private static final String LOCALHOST = "localhost";

    private final Mock mock;
    private final boolean authenticates;
    private final PermissionChecker permissions;
    private final Handlers handlers;
    private final Handler samples;
    private final Fit fit = new Fit();

    /**
     * A mock of an API.
     *
     * @param state what it remembers
     * @param taskTime how long tasks run
     * @param authenticates whether credentials are asked for; otherwise everybody is {@code root@pam}
     * @param taskFault the error that a task of a call shall end with, if it shall fail
     */
    public MockBackend(
            Api api,
            State state,
            Clock clock,
            Duration taskTime,
            boolean authenticates,
            Function<Call, Optional<String>> taskFault) {
        Privileges privileges = Privileges.of(api);
        Rights rights = new Rights(state, privileges);
        Tickets tickets = new Tickets(clock);
        this.mock = new Mock(
                api,
                state,
                clock,
                privileges,
                rights,
                tickets,
                new Authenticator(state, tickets, clock),
                new Tasks(state, clock, taskTime, taskFault));
        this.authenticates = authenticates;
        this.permissions = new PermissionChecker(state, rights);
        this.handlers = new Handlers(api);
        Families.of(mock).forEach(family -> family.addTo(handlers));
        this.samples = new Samples(mock);
    }

    @Override
    public Caller authenticate(Credentials credentials, boolean protectedFromForgery) {
        return authenticates ? mock.authenticator().authenticate(credentials, protectedFromForgery) : Caller.ROOT;
    }

    @Override
    public void authorize(Caller caller, Operation operation, Map<String, ? extends @Nullable Object> parameters) {
        mock.state().read(() -> {
            permissions.check(caller, operation, parameters);
            if (mock.api().product() == Product.PVE && operation.path().startsWith("/nodes/{node}")) {
                requireNode(WireText.of(parameters.get("node")));
            }
            return caller;
        });
    }

    private void requireNode(@Nullable String node) {
        if (node != null && !node.equals(LOCALHOST) && !mock.section("nodes").has(node)) {
            throw ApiError.failed("hostname lookup '" + node + "' failed - failed to get address info for: " + node
                    + ": Name or service not known");
        }
    }

    @Override
    public Answer answer(Call call) {
        if (call.flag("skiplock") && !call.caller().isRoot()) {
            throw ApiError.parameter("skiplock", "Only root may use this option.");
        }
        Call local = local(call);
        Optional<Answer> given = given(local);
        if (given.isPresent()) {
            return given.get();
        }
        Handler handler = handlers.of(call.operation()).orElse(samples);
        Answer answer = call.operation().method() == HttpMethod.GET
                ? mock.state().read(() -> handler.answer(local))
                : mock.state().write(() -> handler.answer(local));
        Object fitted = fit.to(call.operation().returns(), answer.value());
        return fitted == answer.value()
                ? answer
                : new Answer(fitted, answer.attributes(), answer.kind(), answer.subject());
    }

    /** What a user said is to be read at a path. */
    private Optional<Answer> given(Call call) {
        if (call.operation().method() != HttpMethod.GET) {
            return Optional.empty();
        }
        return mock.state().read(() -> {
            Doc answers = mock.section("answers");
            String path =
                    answers.isEmpty() ? "" : ConcretePath.of(call.operation().path(), call);
            return answers.has(path) && answers.copy().get(path) instanceof List<?> value
                    ? Optional.of(Answer.of(value.isEmpty() ? null : value.get(0)))
                    : Optional.<Answer>empty();
        });
    }

    /** The node that answers calls itself {@code localhost} too. */
    private Call local(Call call) {
        if (!LOCALHOST.equals(call.parameters().get("node"))) {
            return call;
        }
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(call.parameters());
        parameters.put(
                "node",
                mock.state().read(() -> mock.section("nodes").names().iterator().next()));
        return new Call(call.operation(), parameters, call.caller(), call.upload());
    }

    /** How much of an operation's behaviour is there. */
    public Level level(Operation operation) {
        return handlers.level(operation);
    }

    /** Forgets the tasks that run, whose work belongs to a state that is replaced. */
    public void forgetTasks() {
        mock.tasks().clear();
    }

    /** Goes back to the beginning; tasks that run are forgotten. */
    public void reset() {
        mock.state().write(() -> {
            forgetTasks();
            mock.state().reset();
            return true;
        });
    }

    @Override
    public void close() {
        mock.tasks().close();
    }
}
