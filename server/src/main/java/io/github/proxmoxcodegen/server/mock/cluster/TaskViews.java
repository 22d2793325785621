package io.github.proxmoxcodegen.server.mock.cluster;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Tasks;
import io.github.proxmoxcodegen.server.mock.core.Upid;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Tasks as they are listed, watched and stopped. */
public final class TaskViews implements Family {

    private static final String ONE = "/nodes/{node}/tasks/{upid}";
    private static final long PAGE = 50;
    private static final int RECENT = 25;

    private final Mock mock;

    /** The tasks in the state. */
    public TaskViews(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET /nodes/{node}/tasks", this::list)
                .on("GET /cluster/tasks", this::recent)
                .on("DELETE " + ONE, this::stop)
                .on("GET " + ONE + "/status", this::status)
                .on("GET " + ONE + "/log", this::log);
    }

    private Stream<Map.Entry<String, Doc>> newestFirst() {
        return mock.section("tasks")
                .docs()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, Doc> task) -> task.getValue().number("starttime", 0))
                        .thenComparingLong(task -> task.getValue().number("pid", 0))
                        .reversed());
    }

    private boolean visible(Call call, Doc task) {
        return task.textOrEmpty("user").equals(call.caller().fullName())
                || mock.may(call.caller(), "/nodes/" + task.textOrEmpty("node"), "Sys.Audit");
    }

    private Answer list(Call call) {
        String source = call.text("source").orElse("archive");
        List<Map<String, Object>> matching = newestFirst()
                .filter(task -> task.getValue().textOrEmpty("node").equals(call.required("node")))
                .filter(task -> visible(call, task.getValue()))
                .filter(task -> source.equals("all") || source.equals("archive") == isOver(task.getValue()))
                .filter(task -> matches(call, task.getValue()))
                .map(task -> listed(task.getKey(), task.getValue()))
                .toList();
        long start = call.integer("start").orElse(0);
        long limit = call.integer("limit").orElse(PAGE);
        return Answer.of(matching.stream()
                        .skip(start)
                        .limit(limit == 0 ? Long.MAX_VALUE : limit)
                        .toList())
                .with("total", matching.size());
    }

    private static boolean isOver(Doc task) {
        return task.has("exitstatus");
    }

    private static boolean matches(Call call, Doc task) {
        long started = task.number("starttime", 0);
        String status = task.text("exitstatus").orElse("OK");
        return call.text("typefilter")
                        .filter(type -> !type.equals(task.textOrEmpty("type")))
                        .isEmpty()
                && call.text("userfilter")
                        .filter(user -> !task.textOrEmpty("user").contains(user))
                        .isEmpty()
                && call.text("vmid")
                        .filter(vmid -> !vmid.equals(task.textOrEmpty("id")))
                        .isEmpty()
                && (!call.flag("errors") || !status.equals("OK"))
                && started >= call.integer("since").orElse(0)
                && started <= call.integer("until").orElse(Long.MAX_VALUE)
                && (!call.has("statusfilter")
                        || call.list("statusfilter").stream()
                                .anyMatch(wanted ->
                                        wanted.toLowerCase(Locale.ROOT).equals(kind(status))));
    }

    private static String kind(String status) {
        return status.equals("OK") ? "ok" : status.startsWith("WARNINGS") ? "warning" : "error";
    }

    private static Map<String, Object> described(String upid, Doc task) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("upid", upid);
        for (String field : List.of("node", "pid", "pstart", "starttime", "type", "id", "user")) {
            item.put(field, task.value(field).orElse(""));
        }
        return item;
    }

    private static Map<String, Object> listed(String upid, Doc task) {
        Map<String, Object> item = described(upid, task);
        item.put("status", task.text("exitstatus").orElse("RUNNING"));
        if (isOver(task)) {
            item.put("endtime", task.number("endtime", 0));
        }
        return item;
    }

    private Answer recent(Call call) {
        Map<String, Integer> perNode = new LinkedHashMap<>();
        List<Map<String, Object>> items = new ArrayList<>();
        newestFirst().filter(task -> visible(call, task.getValue())).forEach(task -> {
            Doc doc = task.getValue();
            if (isOver(doc) && perNode.merge(doc.textOrEmpty("node"), 1, Integer::sum) > RECENT) {
                return;
            }
            Map<String, Object> item = listed(task.getKey(), doc);
            item.remove("pstart");
            if (isOver(doc)) {
                item.remove("pid");
            } else {
                item.remove("status");
            }
            item.put("saved", isOver(doc) ? 1 : 0);
            items.add(item);
        });
        return Answer.of(items);
    }

    private Doc require(Call call) {
        String upid = call.required("upid");
        if (Upid.parse(upid).isEmpty()) {
            throw ApiError.parameter("upid", "unable to parse worker upid");
        }
        Doc task = mock.section("tasks").find(upid).orElseThrow(() -> ApiError.parameter("upid", "no such task"));
        if (!visible(call, task)) {
            throw ApiError.forbidden("/nodes/" + call.required("node") + ", Sys.Audit");
        }
        return task;
    }

    private Answer status(Call call) {
        Doc task = require(call);
        Map<String, Object> status = described(call.required("upid"), task);
        String user = task.textOrEmpty("user");
        int mark = user.indexOf('!');
        if (mark > 0) {
            status.put("user", user.substring(0, mark));
            status.put("tokenid", user.substring(mark + 1));
        }
        status.put("status", isOver(task) ? "stopped" : "running");
        task.text("exitstatus").ifPresent(exit -> status.put("exitstatus", exit));
        return Answer.of(status);
    }

    private Answer log(Call call) {
        List<String> lines = Tasks.log(require(call));
        if (call.flag("download")) {
            return Answer.stream(String.join("\n", lines) + "\n");
        }
        long start = call.integer("start").orElse(0);
        long limit = call.integer("limit").orElse(PAGE);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            if (number >= start && (limit == 0 || number < start + limit)) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("n", number + 1);
                line.put("t", lines.get(number));
                items.add(line);
            }
        }
        return Answer.of(items).with("total", lines.size());
    }

    private Answer stop(Call call) {
        Doc task = require(call);
        if (!task.textOrEmpty("user").equals(call.caller().fullName())) {
            mock.require(call.caller(), "/nodes/" + call.required("node"), "Sys.Modify");
        }
        mock.tasks().stop(call.required("upid"));
        return Answer.NOTHING;
    }
}
