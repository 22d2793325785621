package io.github.proxmoxcodegen.server.mock.network;

import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Firewall rules of clusters, nodes, guests, virtual networks and security groups: lists in which the place counts. */
public final class FirewallRules implements Family {

    private static final Set<String> CONTROLS = Set.of("delete", "digest", "moveto", "pos");

    private final Mock mock;

    /** The rules in the state. */
    public FirewallRules(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        mock.api()
                .allEndpoints()
                .map(Endpoint::path)
                .filter(path -> path.contains("/firewall/") && path.endsWith("/{pos}"))
                .map(path -> path.substring(0, path.length() - "/{pos}".length()))
                .forEach(list -> handlers.on("GET " + list, call -> list(list, call))
                        .on("POST " + list, call -> create(list, call))
                        .on("GET " + list + "/{pos}", call -> Answer.of(shown(rules(list, call), position(list, call))))
                        .on("PUT " + list + "/{pos}", call -> update(list, call))
                        .on("DELETE " + list + "/{pos}", call -> delete(list, call)));
    }

    private static String section(String list, Call call) {
        String path = list;
        for (String name : List.of("node", "vmid", "vnet", "group")) {
            path = path.replace("{" + name + "}", call.text(name).orElse(""));
        }
        return path + "#rules";
    }

    private List<Map<String, Object>> rules(String list, Call call) {
        requireGroup(list, call);
        List<Map<String, Object>> rules = new ArrayList<>();
        mock.section(section(list, call))
                .docs()
                .forEach(rule -> rules.add(rule.getValue().copy()));
        return rules;
    }

    private void requireGroup(String list, Call call) {
        String groups = "/cluster/firewall/groups";
        if (list.startsWith(groups) && !mock.section(groups).has(call.required("group"))) {
            throw ApiError.failed("no such security group '" + call.required("group") + "'");
        }
    }

    private void keep(String list, Call call, List<Map<String, Object>> rules) {
        Doc section = mock.section(section(list, call));
        section.clear();
        for (int position = 0; position < rules.size(); position++) {
            section.set(Integer.toString(position), rules.get(position));
        }
    }

    private int position(String list, Call call) {
        long position = call.integer("pos").orElse(-1);
        if (position < 0 || position >= rules(list, call).size()) {
            throw ApiError.failed("no rule at position " + position);
        }
        return (int) position;
    }

    private Answer list(String list, Call call) {
        List<Map<String, Object>> rules = rules(list, call);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int position = 0; position < rules.size(); position++) {
            items.add(shown(rules, position));
        }
        return Answer.of(items);
    }

    private static Map<String, Object> shown(List<Map<String, Object>> rules, int position) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("pos", position);
        item.putAll(rules.get(position));
        return item;
    }

    /** A new rule comes first unless it says where. */
    private Answer create(String list, Call call) {
        List<Map<String, Object>> rules = rules(list, call);
        Map<String, Object> rule = new LinkedHashMap<>();
        change(list, rule, call);
        rules.add((int) Math.min(call.integer("pos").orElse(0), rules.size()), rule);
        keep(list, call, rules);
        return Answer.NOTHING;
    }

    private Answer update(String list, Call call) {
        int position = position(list, call);
        List<Map<String, Object>> rules = rules(list, call);
        if (call.has("moveto")) {
            Map<String, Object> rule = rules.get(position);
            int target = (int) Math.min(call.integer("moveto").orElse(0), rules.size());
            rules.remove(position);
            rules.add(target > position ? target - 1 : target, rule);
        } else {
            change(list, rules.get(position), call);
            call.list("delete").forEach(rules.get(position)::remove);
        }
        keep(list, call, rules);
        return Answer.NOTHING;
    }

    private Answer delete(String list, Call call) {
        int position = position(list, call);
        List<Map<String, Object>> rules = rules(list, call);
        rules.remove(position);
        keep(list, call, rules);
        return Answer.NOTHING;
    }

    private static void change(String list, Map<String, Object> rule, Call call) {
        call.parameters().keySet().stream()
                .filter(name -> !CONTROLS.contains(name) && !list.contains("{" + name + "}"))
                .forEach(name -> call.text(name).ifPresent(text -> rule.put(name, text)));
    }
}
