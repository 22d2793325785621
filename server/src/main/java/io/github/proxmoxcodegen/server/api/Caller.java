package io.github.proxmoxcodegen.server.api;

import java.util.Optional;

/**
 * Who makes a call.
 *
 * @param userId the user with the realm, such as {@code root@pam}; empty for somebody without credentials
 * @param tokenId the name of the API token that was used, without the user
 */
public record Caller(String userId, Optional<String> tokenId) {

    /** The superuser, who passes every check. */
    public static final Caller ROOT = new Caller("root@pam", Optional.empty());

    /** Somebody without credentials. */
    public static final Caller NOBODY = new Caller("", Optional.empty());

    /** Whether this is {@code root@pam} itself; a token of that user is not. */
    public boolean isRoot() {
        return tokenId.isEmpty() && userId.equals(ROOT.userId());
    }

    /** The name as tasks and access control lists have it: {@code user@realm} or {@code user@realm!token}. */
    public String fullName() {
        return tokenId.map(token -> userId + "!" + token).orElse(userId);
    }
}
