package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.identity.Credential;
import com.tick.gateway.identity.Identity;
import com.tick.gateway.identity.Principal;
import com.tick.gateway.stub.GatewayTest;
import com.tick.support.security.InternalTokens;
import com.tick.support.security.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignedIdentityCacheTest {

    private static final Principal ADA = new Principal("agent:7", Set.of("viewer", "agent"), Map.of("name", "Ada"));

    private final AtomicLong clock = new AtomicLong();
    private final SignedIdentity signed = new SignedIdentity(
            new InternalTokens("gateway-service", SigningKey.of("JWT_SECRET", GatewayTest.SECRET), Clock.systemUTC()),
            new AddressHash(GatewayTest.SECRET),
            clock::get);
    private final String token = signed.tokenFor("ticket-service", false, of(ADA, "192.0.2.1"));

    @Test
    void theSameClaimsAreSignedOnce() {
        var same = new Principal("agent:7", Set.of("agent", "viewer"), Map.of("name", "Ada"));

        assertThat(signed.tokenFor("ticket-service", false, of(same, "192.0.2.1")))
                .isEqualTo(token);
    }

    @Test
    void whoeverDiffersInAnyClaimGetsAnotherToken() {
        assertThat(signed.tokenFor("reply-service", false, of(ADA, "192.0.2.1")))
                .isNotEqualTo(token);
        assertThat(signed.tokenFor("ticket-service", false, of(ADA, "192.0.2.2")))
                .isNotEqualTo(token);
        assertThat(signed.tokenFor("ticket-service", false, of(subject("agent:8"), "192.0.2.1")))
                .isNotEqualTo(token);
        assertThat(signed.tokenFor("ticket-service", false, of(scopes(Set.of("viewer")), "192.0.2.1")))
                .isNotEqualTo(token);
        assertThat(signed.tokenFor("ticket-service", false, of(claims(Map.of("name", "Eve")), "192.0.2.1")))
                .isNotEqualTo(token);
    }

    @Test
    void aTokenIsNotHandedOutInTheSecondHalfOfItsLife() {
        clock.addAndGet(
                InternalTokens.LIFE.dividedBy(2).minus(Duration.ofNanos(1)).toNanos());
        assertThat(signed.tokenFor("ticket-service", false, of(ADA, "192.0.2.1")))
                .isEqualTo(token);

        clock.addAndGet(1);

        assertThat(signed.tokenFor("ticket-service", false, of(ADA, "192.0.2.1")))
                .isNotEqualTo(token);
    }

    private static Principal subject(String subject) {
        return new Principal(subject, ADA.scopes(), ADA.claims());
    }

    private static Principal scopes(Set<String> scopes) {
        return new Principal(ADA.subject(), scopes, ADA.claims());
    }

    private static Principal claims(Map<String, String> claims) {
        return new Principal(ADA.subject(), ADA.scopes(), claims);
    }

    private static Identity of(Principal principal, String address) {
        return new Identity(principal, new Credential("session", "s"), address);
    }
}
