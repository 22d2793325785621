package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * Who may call an operation.
 *
 * @param access which group of callers is let in at all
 * @param check what must hold of the caller; present only with {@link Access#CHECKED}
 * @param description what the source says about it; where access is {@link Access#AUTHENTICATED} it often tells of
 *     checks that the operation makes itself
 */
public record Permissions(Access access, Optional<PermissionCheck> check, Optional<String> description) {

    /** Who is let in. */
    public enum Access {
        /** Everybody, without credentials ({@code user: world}). */
        WORLD,
        /** Everybody with credentials ({@code user: all}). */
        AUTHENTICATED,
        /** Callers for whom a check holds, and always the superuser. */
        CHECKED,
        /** Only {@code root@pam} with a ticket: the source gives neither a user nor a check. */
        ROOT_ONLY
    }

    /** The same permissions with another description. */
    public Permissions withDescription(Optional<String> newDescription) {
        return new Permissions(access, check, newDescription);
    }
}
