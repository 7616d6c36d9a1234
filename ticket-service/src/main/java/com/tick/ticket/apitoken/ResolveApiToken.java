package com.tick.ticket.apitoken;

import com.tick.ticket.agent.SessionTokens;
import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out which program is behind a token. */
@Service
public class ResolveApiToken {

    /** Use is told at its beginning; each request would drown the rest. */
    private static final Duration TOLD_EVERY = Duration.ofHours(1);

    private final ApiTokens tokens;
    private final SessionTokens secrets;
    private final SecurityLog log;
    private final Clock clock;

    ResolveApiToken(ApiTokens tokens, SessionTokens secrets, SecurityLog log, Clock clock) {
        this.log = log;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Optional<ApiToken> handle(String secret) {
        var now = clock.instant();
        var found = tokens.use(secrets.fingerprint(secret), now);
        found.filter(it -> it.lastUsedAt() == null || it.lastUsedAt().isBefore(now.minus(TOLD_EVERY)))
                .ifPresent(it -> log.add(SecurityEntry.success(
                        now, "token_used", new Requester("token:" + it.id(), "unknown"), null, it.name())));
        return found;
    }
}
