package com.tick.ticket.apitoken;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin shuts a program out; to do so again changes nothing. */
@Service
public class RevokeApiToken {

    private final ApiTokens tokens;
    private final Clock clock;

    RevokeApiToken(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    public void handle(long id) {
        if (!tokens.revoke(id, clock.instant())) {
            throw new ApiTokenNotFound(id);
        }
    }
}
