package com.tick.support.idempotency;

import com.tick.support.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets senders repeat a request that they had no answer to.
 *
 * <p>Claim the key before the work, complete it in the transaction of the work, release it when the work failed. Whoever
 * repeats the request gets the first answer; a claim that its owner never settled, as after a crash, is free again
 * after a while.
 */
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request may take, uploads included. */
    private static final Duration LOCKED = Duration.ofMinutes(3);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    public IdempotencyKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * A request that is now its owner's to work on, or that has been answered already.
     *
     * @param answer what the first request was answered with; null: the work is to be done now
     */
    public record Claim(String id, String owner, @Nullable String answer) {}

    /**
     * Claims a key.
     *
     * @param operation what is asked for
     * @param scope whose keys these are; the same key of another sender is another key
     * @param contentHash see {@link ContentHash}
     * @throws UnusableKey when the key is no key
     * @throws KeyReused when the key came with another content before
     * @throws StillRunning when the first request is still being worked on
     */
    public Claim claim(String operation, String scope, String key, String contentHash) {
        if (!KEY.matcher(key).matches()) {
            throw new UnusableKey();
        }
        var mine = new Claim(
                new ContentHash().add(operation).add(scope).add(key).hex(),
                UUID.randomUUID().toString(),
                null);
        try {
            return ownTransaction.execute(it -> claim(mine, contentHash, clock.instant()));
        } catch (PessimisticLockingFailureException overtaken) {
            // the database let one of several repetitions at the same moment through, and this is another
            throw new StillRunning();
        }
    }

    Claim claim(String operation, Caller caller, String key, String contentHash) {
        return claim(operation, scopeOf(caller), key, contentHash);
    }

    /** @param replayed the same request was answered before, with this answer */
    public record Outcome(String answer, boolean replayed) {}

    /**
     * Does the work of a request, once for a key. Work and answer are stored in one transaction.
     *
     * @param caller whose keys these are; callers who have not said who they are have keys per address
     * @param key the same for the request's repetitions; null when each stands for itself
     * @param work returns what is to be remembered as the answer
     */
    public Outcome once(
            String operation, Caller caller, @Nullable String key, ContentHash content, Supplier<String> work) {
        if (key == null) {
            return new Outcome(inTransaction(work), false);
        }
        var claim = claim(operation, caller, key, content.hex());
        if (claim.answer() != null) {
            return new Outcome(claim.answer(), true);
        }
        try {
            return new Outcome(inTransaction(() -> completing(claim, work.get())), false);
        } catch (RuntimeException failed) {
            release(claim);
            throw failed;
        }
    }

    private String completing(Claim claim, String answer) {
        complete(claim, answer);
        return answer;
    }

    private String inTransaction(Supplier<String> work) {
        return Objects.requireNonNull(transaction.execute(it -> work.get()));
    }

    private static String scopeOf(Caller caller) {
        var address = caller.claim("addr");
        return caller.anonymous() && address != null ? "addr:" + address : caller.subject();
    }

    /** Stores the answer, in the caller's transaction: work and answer commit together or not at all. */
    public void complete(Claim claim, String answer) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An answer must be stored in the transaction of the work");
        }
        var stored = jdbc.sql("update idempotency_keys set answer = ? where id = ? and owner = ? and answer is null")
                .params(answer, claim.id(), claim.owner())
                .update();
        if (stored == 0) {
            // Took longer than the lock; somebody else has the key now, and this transaction must not commit.
            throw new StillRunning();
        }
    }

    /** Stores the answer when the work has been committed already. */
    void settle(Claim claim, String answer) {
        transaction.executeWithoutResult(it -> complete(claim, answer));
    }

    /** Gives up a key whose work failed, so that the request can be repeated at once. */
    public void release(Claim claim) {
        ownTransaction.executeWithoutResult(
                it -> jdbc.sql("delete from idempotency_keys where id = ? and owner = ? and answer is null")
                        .params(claim.id(), claim.owner())
                        .update());
    }

    /** Forgets keys that have had their time; at most so many at once. */
    int prune(int most) {
        var pruned = ownTransaction.execute(
                it -> jdbc.sql("delete from idempotency_keys where expires_at < ? order by expires_at limit " + most)
                        .param(utc(clock.instant()))
                        .update());
        return pruned == null ? 0 : pruned;
    }

    private Claim claim(Claim mine, String contentHash, Instant now) {
        var inserted = jdbc.sql(
                        """
                        insert ignore into idempotency_keys (id, content_hash, owner, locked_until, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(mine.id(), contentHash, mine.owner(), utc(now.plus(LOCKED)), utc(now.plus(KEPT)))
                .update();
        if (inserted == 1) {
            return mine;
        }
        var known = known(mine.id()).orElseThrow(StillRunning::new);
        if (known.expiresAt().isBefore(now)) {
            return takeOver(mine, contentHash, now);
        }
        if (!known.contentHash().equals(contentHash)) {
            throw new KeyReused();
        }
        if (known.answer() != null) {
            return new Claim(mine.id(), known.owner(), known.answer());
        }
        if (known.lockedUntil().isAfter(now)) {
            throw new StillRunning();
        }
        return takeOver(mine, contentHash, now);
    }

    private Claim takeOver(Claim mine, String contentHash, Instant now) {
        jdbc.sql(
                        """
                        update idempotency_keys
                           set content_hash = ?, owner = ?, answer = null, locked_until = ?, expires_at = ?
                         where id = ?
                        """)
                .params(contentHash, mine.owner(), utc(now.plus(LOCKED)), utc(now.plus(KEPT)), mine.id())
                .update();
        return mine;
    }

    private Optional<Known> known(String id) {
        return jdbc.sql("select * from idempotency_keys where id = ? for update")
                .param(id)
                .query(IdempotencyKeys::known)
                .optional();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getString("content_hash"),
                row.getString("owner"),
                row.getString("answer"),
                row.getObject("locked_until", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("expires_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private record Known(
            String contentHash, String owner, @Nullable String answer, Instant lockedUntil, Instant expiresAt) {}
}
