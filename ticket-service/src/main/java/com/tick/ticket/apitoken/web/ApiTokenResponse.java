package com.tick.ticket.apitoken.web;

import com.tick.ticket.apitoken.ApiToken;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A token as admins see it once it has been made. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
        {"id": 3, "name": "Monitoring", "scope": "write", "ending": "x4Qa", "created_by": 1,
         "created_at": "2026-03-01T09:00:00Z", "last_used_at": null, "revoked_at": null}""")
record ApiTokenResponse(
        long id,
        String name,
        String scope,
        String ending,
        long createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    static ApiTokenResponse of(ApiToken it) {
        return new ApiTokenResponse(
                it.id(),
                it.name(),
                it.mayWrite() ? "write" : "read",
                it.ending(),
                it.createdBy(),
                it.createdAt(),
                it.lastUsedAt(),
                it.revokedAt());
    }
}
