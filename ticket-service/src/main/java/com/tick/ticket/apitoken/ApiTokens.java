package com.tick.ticket.apitoken;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys of all programs. */
public interface ApiTokens {

    /** @param fingerprint what may be stored of the secret */
    ApiToken add(String name, boolean mayWrite, String fingerprint, String ending, long createdBy, Instant now);

    /** All of them, the newest first, revoked ones too; at most 200. */
    List<ApiToken> all();

    Optional<ApiToken> find(long id);

    /** The token that still opens, whose maker is still an admin; being asked for counts as use. */
    Optional<ApiToken> use(String fingerprint, Instant now);

    /** @return false when there is no such token */
    boolean revoke(long id, Instant now);

    /** Ends all that an agent has made. */
    void revokeAllOf(long agentId, Instant now);

    /** How many still open; until the transaction ends nobody else adds one. */
    int lockAndCount();
}
