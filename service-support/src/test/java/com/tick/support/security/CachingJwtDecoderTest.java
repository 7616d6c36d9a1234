package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class CachingJwtDecoderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final List<String> verified = new ArrayList<>();
    private Instant now = NOW;
    private final CachingJwtDecoder decoder = new CachingJwtDecoder(this::verify, clock());

    @Test
    void aTokenIsVerifiedOnce() {
        var first = decoder.decode("a");
        var second = decoder.decode("a");

        assertThat(second).isSameAs(first);
        assertThat(verified).containsExactly("a");
    }

    @Test
    void anExpiredTokenIsNotTakenFromMemory() {
        decoder.decode("a");

        now = NOW.plus(InternalTokens.LIFE);
        decoder.decode("a");

        assertThat(verified).containsExactly("a", "a");
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(verified).containsExactly("bad", "bad");
        assertThat(decoder.size()).isZero();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 3 * CachingJwtDecoder.MOST; i++) {
            decoder.decode("token " + i);
            assertThat(decoder.size()).isLessThanOrEqualTo(CachingJwtDecoder.MOST);
        }
    }

    @Test
    void roomIsMadeFromWhatHasExpired() {
        decoder.decode("old");
        now = NOW.plusSeconds(59);
        for (int i = 1; i < CachingJwtDecoder.MOST; i++) {
            decoder.decode("token " + i);
        }

        now = NOW.plus(InternalTokens.LIFE);
        decoder.decode("one more");

        assertThat(decoder.size()).isEqualTo(CachingJwtDecoder.MOST);
    }

    @Test
    void anotherKeyKnowsNothingOfIt() {
        var token = TestTokens.token("proof-service", "agent:1", Map.of(), Instant.now(), "anyone");
        var old = new CachingJwtDecoder(withKey(TestTokens.JWT_SECRET), Clock.systemUTC());
        var changed = new CachingJwtDecoder(withKey("x".repeat(32)), Clock.systemUTC());

        assertThat(old.decode(token).getSubject()).isEqualTo("agent:1");

        assertThatThrownBy(() -> changed.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static JwtDecoder withKey(String secret) {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
                .build();
    }

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "HS256")
                .subject("agent:1")
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofSeconds(60)))
                .build();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
