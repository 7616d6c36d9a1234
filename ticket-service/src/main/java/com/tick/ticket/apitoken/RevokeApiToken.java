package com.tick.ticket.apitoken;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin shuts a program out; to do so again changes nothing. */
@Service
public class RevokeApiToken {

    private final ApiTokens tokens;
    private final SecurityLog log;
    private final Clock clock;

    RevokeApiToken(ApiTokens tokens, SecurityLog log, Clock clock) {
        this.log = log;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    public void handle(long id, Requester by) {
        if (!tokens.revoke(id, clock.instant())) {
            throw new ApiTokenNotFound(id);
        }
        log.add(SecurityEntry.success(clock.instant(), "token_revoked", by, "token:" + id, null));
    }
}
