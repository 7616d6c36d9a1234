package com.tick.ticket.agent.security;

import com.tick.support.error.Unavailable;
import com.tick.ticket.agent.Passwords;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB, two passes and one lane. */
@Component
class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /** Each takes its memory while it runs; more at once would let a flood of logins take all of it. */
    private static final int MOST_AT_ONCE = 4;

    private static final int LONGEST_WAIT_SECONDS = 3;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore running = new Semaphore(MOST_AT_ONCE);
    private final String nobodysHash = encoded("nobody has this password");

    @Override
    public String hash(String password) {
        return oneOfFew(() -> encoded(password));
    }

    @Override
    public boolean match(String password, @Nullable String hash) {
        var matches = oneOfFew(() -> argon2.matches(password, hash == null ? nobodysHash : hash));
        return hash != null && matches;
    }

    private String encoded(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    private <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable("password hashing", null);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unavailable("password hashing", stopping);
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
