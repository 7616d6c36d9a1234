package com.tick.ticket.apitoken;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key of a program, without its secret.
 *
 * @param ending the last characters of the secret, to tell it by
 * @param lastUsedAt exact to a minute; null: never
 * @param revokedAt null: it still opens
 */
public record ApiToken(
        long id,
        String name,
        String ending,
        boolean mayWrite,
        long createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** As internal tokens write them. A program is never an admin. */
    public Set<String> scopes() {
        return mayWrite ? Set.of("anyone", "viewer", "agent") : Set.of("anyone", "viewer");
    }
}
