package com.tick.ticket.agent;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out who is behind a session's token. */
@Service
public class ResolveSession {

    private final Sessions sessions;
    private final SessionTokens tokens;
    private final Clock clock;

    ResolveSession(Sessions sessions, SessionTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    public Optional<Sessions.Session> handle(String token) {
        return sessions.find(tokens.fingerprint(token), clock.instant());
    }
}
