package io.github.proxmoxcodegen.server.mock.access;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.auth.Secrets;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** API tokens of users. */
public final class UserTokens implements Family {

    private static final String PATH = "/access/users/{userid}/token";

    private final Mock mock;

    /** The tokens in the state. */
    public UserTokens(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET " + PATH, this::list)
                .on("GET " + PATH + "/{tokenid}", call -> Answer.of(info(require(call))))
                .on("POST " + PATH + "/{tokenid}", this::create)
                .on("PUT " + PATH + "/{tokenid}", this::update)
                .on("DELETE " + PATH + "/{tokenid}", this::delete);
    }

    /** A token as lists have it. */
    static Map<String, Object> listed(String tokenId, Doc token) {
        Map<String, Object> item = info(token);
        item.put("tokenid", tokenId);
        return item;
    }

    /** What may be told about a token. */
    static Map<String, Object> info(Doc token) {
        Map<String, Object> info = new LinkedHashMap<>();
        token.text("comment").ifPresent(comment -> info.put("comment", comment));
        info.put("expire", token.number("expire", 0));
        info.put("privsep", token.flag("privsep") ? 1 : 0);
        return info;
    }

    private Doc tokens(Call call) {
        return Users.require(mock, call.required("userid")).at("tokens");
    }

    private Doc require(Call call) {
        String tokenId = call.required("tokenid");
        return tokens(call)
                .find(tokenId)
                .orElseThrow(() ->
                        ApiError.failed("no such token '" + tokenId + "' for user '" + call.required("userid") + "'"));
    }

    private Answer list(Call call) {
        List<Map<String, Object>> items = new ArrayList<>();
        tokens(call).docs().forEach(token -> items.add(listed(token.getKey(), token.getValue())));
        return Answer.of(items);
    }

    private Answer create(Call call) {
        String userId = call.required("userid");
        String tokenId = call.required("tokenid");
        if (tokens(call).has(tokenId)) {
            throw ApiError.parameter("tokenid", "Token already exists.");
        }
        Doc token = Users.require(mock, userId).edit("tokens").edit(tokenId);
        token.set("privsep", 1);
        change(token, call);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("full-tokenid", userId + "!" + tokenId);
        result.put("info", info(token));
        result.put("value", renew(token));
        return Answer.of(result);
    }

    private static String renew(Doc token) {
        String secret = UUID.randomUUID().toString();
        token.set("secret", Secrets.keep(secret));
        return secret;
    }

    private static void change(Doc token, Call call) {
        call.text("comment").ifPresent(comment -> token.set("comment", comment));
        call.integer("expire").ifPresent(expire -> token.set("expire", expire));
        if (call.has("privsep")) {
            token.set("privsep", call.flag("privsep") ? 1 : 0);
        }
    }

    private Answer update(Call call) {
        Doc token = require(call);
        change(token, call);
        Map<String, Object> result = info(token);
        if (call.flag("regenerate")) {
            result.put("full-tokenid", call.required("userid") + "!" + call.required("tokenid"));
            result.put("value", renew(token));
        }
        return Answer.of(result);
    }

    private Answer delete(Call call) {
        require(call);
        String userId = call.required("userid");
        Users.require(mock, userId).edit("tokens").remove(call.required("tokenid"));
        Acls.forget(mock, "token:" + userId + "!" + call.required("tokenid"));
        return Answer.NOTHING;
    }
}
