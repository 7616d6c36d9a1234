package com.tick.ticket.agent.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private final Argon2Passwords passwords = new Argon2Passwords();
    private final String hash = passwords.hash("right");

    @Test
    void onlyTheRightPasswordMatches() {
        assertThat(passwords.match("right", hash)).isTrue();
        assertThat(passwords.match("wrong", hash)).isFalse();
        assertThat(passwords.match("nobody has this password", null)).isFalse();
    }

    @Test
    void anUnknownAccountTakesAsLongAsAWrongPassword() {
        var wrong = quickest(hash);
        var unknown = quickest(null);

        assertThat((double) unknown / wrong).isBetween(0.4, 2.5);
    }

    /** The quickest of several is the one that other work on the machine has held up least. */
    private long quickest(@Nullable String of) {
        return IntStream.range(0, 8)
                .mapToLong(it -> {
                    var start = System.nanoTime();
                    passwords.match("wrong", of);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
