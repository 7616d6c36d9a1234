package com.tick.ticket.agent.security;

import com.tick.support.security.CapabilityTokens;
import com.tick.ticket.agent.SessionTokens;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** 256 random bits each. */
@Component
class RandomSessionTokens implements SessionTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String fingerprint(String token) {
        return CapabilityTokens.sha256Hex(token);
    }
}
