package com.tick.ticket.apitoken;

import com.tick.ticket.agent.SessionTokens;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out which program is behind a token. */
@Service
public class ResolveApiToken {

    private final ApiTokens tokens;
    private final SessionTokens secrets;
    private final Clock clock;

    ResolveApiToken(ApiTokens tokens, SessionTokens secrets, Clock clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Optional<ApiToken> handle(String secret) {
        return tokens.use(secrets.fingerprint(secret), clock.instant());
    }
}
