package com.tick.ticket.apitoken;

import com.tick.ticket.agent.Programs;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A token ends with the rights of whoever made it. */
@Component
class EndPrograms implements Programs {

    private final ApiTokens tokens;
    private final Clock clock;

    EndPrograms(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void endThoseOf(long agentId) {
        tokens.revokeAllOf(agentId, clock.instant());
    }
}
