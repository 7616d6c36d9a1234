package com.tick.ticket.agent.security;

import com.tick.ticket.agent.TemporaryPasswords;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class TemporaryPasswordSettings implements TemporaryPasswords {

    private final Duration life;

    TemporaryPasswordSettings(@Value("${tick.temporary-password-life}") Duration life) {
        this.life = life;
    }

    @Override
    public Instant end(Instant handedOut) {
        return handedOut.plus(life);
    }
}
