package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofOfWorkTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final int BITS = 8;

    private final ProofOfWork work = new ProofOfWork(SigningKey.of("JWT_SECRET", "k".repeat(32)));

    @Test
    void acceptsASolution() {
        var challenge = work.challenge(BITS, NOW);

        var solved = work.verify(solve(challenge.challenge(), true), NOW);

        assertThat(solved).get().satisfies(it -> {
            assertThat(it.bits()).isEqualTo(BITS);
            assertThat(it.challenge()).isEqualTo(challenge.challenge());
        });
    }

    @Test
    void refusesWhatIsNoSolution() {
        var challenge = work.challenge(BITS, NOW).challenge();

        assertThat(work.verify(solve(challenge, false), NOW)).isEmpty();
        assertThat(work.verify(challenge, NOW)).isEmpty();
        assertThat(work.verify("ß:1", NOW)).isEmpty();
        assertThat(work.verify(solve(challenge, true), NOW.plus(ProofOfWork.LIFE)))
                .isEmpty();
    }

    @Test
    void refusesAChallengeOfSomebodyElse() {
        var other = new ProofOfWork(SigningKey.of("JWT_SECRET", "o".repeat(32)));

        assertThat(work.verify(solve(other.challenge(0, NOW).challenge(), true), NOW))
                .isEmpty();
    }

    @Test
    void asksForNoMoreThanABrowserCanDo() {
        assertThat(work.challenge(60, NOW).bits()).isEqualTo(ProofOfWork.MOST_BITS);
    }

    private static String solve(String challenge, boolean right) {
        return IntStream.iterate(0, it -> it + 1)
                .mapToObj(it -> challenge + ":" + it)
                .filter(it -> ProofOfWork.leadingZeroBits(sha256(it)) >= BITS == right)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
