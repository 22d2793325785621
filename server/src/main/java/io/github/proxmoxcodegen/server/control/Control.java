package io.github.proxmoxcodegen.server.control;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.server.data.ClusterData;
import io.github.proxmoxcodegen.server.data.InvalidDataException;
import io.github.proxmoxcodegen.server.http.Reply;
import io.github.proxmoxcodegen.server.http.Sites;
import io.github.proxmoxcodegen.server.state.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /mock/reset}, {@code /mock/state} and {@code /mock/faults}. */
public final class Control implements Sites {

    private static final String SOURCE = "the body";

    private final State state;
    private final Runnable reset;
    private final Runnable forgetTasks;
    private final Faults faults;
    private final FaultReader reader;

    /**
     * Takes hold of a mock.
     *
     * @param reset goes back to the beginning
     * @param forgetTasks forgets the tasks that run
     */
    public Control(Api api, State state, Runnable reset, Runnable forgetTasks, Faults faults) {
        this.state = state;
        this.reset = reset;
        this.forgetTasks = forgetTasks;
        this.faults = faults;
        this.reader = new FaultReader(api);
    }

    @Override
    public boolean isRestricted(String path) {
        return path.startsWith("/mock/");
    }

    @Override
    public Optional<Site> find(String method, String path) {
        if (!isRestricted(path)) {
            return Optional.empty();
        }
        return switch (method + " " + path) {
            case "POST /mock/reset" ->
                Optional.of(request -> {
                    reset.run();
                    return Reply.json(200, Map.of("reset", true));
                });
            case "GET /mock/state" -> Optional.of(request -> Reply.json(200, ClusterData.exported(state.export())));
            case "PUT /mock/state" -> Optional.of(this::replaceState);
            case "GET /mock/faults" -> Optional.of(request -> shown());
            case "PUT /mock/faults" -> Optional.of(this::replaceFaults);
            case "DELETE /mock/faults" ->
                Optional.of(request -> {
                    faults.clear();
                    return shown();
                });
            default -> Optional.empty();
        };
    }

    private Reply shown() {
        return Reply.json(200, Map.of("faults", faults.shown()));
    }

    private Reply replaceState(Request request) {
        try {
            Map<String, Object> content = ClusterData.read(SOURCE, request.body());
            state.write(() -> {
                forgetTasks.run();
                state.replace(content);
                return true;
            });
            return Reply.json(200, Map.of("sections", content.size()));
        } catch (InvalidDataException e) {
            return refused(e);
        }
    }

    private Reply replaceFaults(Request request) {
        try {
            faults.replace(reader.read(ClusterData.tree(SOURCE, request.body())));
            return shown();
        } catch (InvalidDataException e) {
            return refused(e);
        }
    }

    private static Reply refused(InvalidDataException e) {
        return Reply.json(
                400,
                Map.of(
                        "detail",
                        String.valueOf(e.getMessage()),
                        "errors",
                        List.of(Map.of("field", e.place(), "message", e.problem()))));
    }
}
