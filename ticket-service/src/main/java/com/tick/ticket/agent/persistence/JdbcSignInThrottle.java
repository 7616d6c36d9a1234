package com.tick.ticket.agent.persistence;

import static com.tick.ticket.agent.ThrottleRules.bits;
import static com.tick.ticket.agent.ThrottleRules.free;
import static com.tick.ticket.agent.ThrottleRules.pause;

import com.tick.support.security.CapabilityTokens;
import com.tick.support.security.ProofOfWork;
import com.tick.ticket.agent.SignInThrottle;
import com.tick.ticket.agent.ThrottleRules;
import com.tick.ticket.agent.ThrottleRules.Kind;
import com.tick.ticket.agent.TooManySignInsException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts in the database, so that all copies of the service count together. */
@Repository
class JdbcSignInThrottle implements SignInThrottle {

    private static final int SWEEP = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ProofOfWork work;

    JdbcSignInThrottle(JdbcClient jdbc, TransactionTemplate transaction, ProofOfWork work) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.work = work;
    }

    @Override
    public Counted begin(Attempt attempt, Instant now) {
        var subjects = subjects(attempt);
        return inTransaction(() -> {
            sweep(now);
            var rows = lock(subjects, account(attempt.email()), now);
            refuseTooSoon(rows, attempt, now);
            count(subjects, now);
            return counted(rows);
        });
    }

    @Override
    public Counted beginCode(Attempt attempt, Instant now) {
        var device = attempt.device();
        var subject =
                device == null ? Map.of(Kind.CODE, attempt.email()) : Map.of(Kind.CODE, attempt.email() + "|" + device);
        return inTransaction(() -> {
            var rows = lock(new EnumMap<>(subject), account(attempt.email()), now);
            refusePause(rows.values(), now);
            count(new EnumMap<>(subject), now);
            return counted(rows);
        });
    }

    @Override
    public void succeeded(Attempt attempt) {
        var subjects = subjects(attempt);
        subjects.remove(Kind.EVERYBODY);
        transaction.executeWithoutResult(it -> {
            subjects.forEach((kind, subject) -> delete(kind, subject));
            delete(Kind.CODE, attempt.email());
            if (attempt.device() != null) {
                delete(Kind.CODE, attempt.email() + "|" + attempt.device());
            } else {
                jdbc.sql(
                                "update failed_attempts set failures = greatest(failures - 1, 0) where kind = ? and subject_sha256 = ?")
                        .params(Kind.EVERYBODY.name(), hash(""))
                        .update();
            }
        });
    }

    @Override
    public void beginConfirmation(long agentId, long sessionId, Instant now) {
        var subject = new EnumMap<Kind, String>(Map.of(Kind.SESSION, agentId + "|" + sessionId));
        inTransaction(() -> {
            sweep(now);
            var rows = lock(subject, null, now);
            refusePause(rows.values(), now);
            count(subject, now);
            return counted(rows);
        });
    }

    @Override
    public void confirmed(long agentId, long sessionId) {
        transaction.executeWithoutResult(it -> delete(Kind.SESSION, agentId + "|" + sessionId));
    }

    @Override
    public void unlock(String email) {
        transaction.executeWithoutResult(it -> jdbc.sql("delete from failed_attempts where account_sha256 = ?")
                .param(account(email))
                .update());
    }

    private Counted inTransaction(Supplier<Counted> counting) {
        return Objects.requireNonNull(transaction.execute(it -> counting.get()));
    }

    /** A device that the agent has used before is counted by itself: what strangers do does not touch it. */
    private static EnumMap<Kind, String> subjects(Attempt attempt) {
        var device = attempt.device();
        return device == null
                ? new EnumMap<>(Map.of(
                        Kind.EVERYBODY,
                        "",
                        Kind.ACCOUNT,
                        attempt.email(),
                        Kind.ORIGIN,
                        attempt.email() + "|" + attempt.address()))
                : new EnumMap<>(Map.of(Kind.DEVICE, attempt.email() + "|" + device));
    }

    private void refuseTooSoon(Map<Kind, Row> rows, Attempt attempt, Instant now) {
        var needed = 0;
        var wait = Duration.ZERO;
        for (var row : rows.values()) {
            var pausing = row.kind == Kind.ORIGIN || row.kind == Kind.DEVICE;
            var left = pausing ? pauseLeft(row, now) : windowLeft(row, now);
            if (positive(left)) {
                wait = left.compareTo(wait) > 0 ? left : wait;
                needed = Math.max(needed, bits(row.kind, row.failures));
            }
        }
        if (positive(wait) && (attempt.device() != null || !proven(attempt.proof(), needed, now))) {
            throw new TooManySignInsException(wait, attempt.device() == null ? needed : 0);
        }
    }

    private static void refusePause(Iterable<Row> rows, Instant now) {
        for (var row : rows) {
            var left = pauseLeft(row, now);
            if (positive(left)) {
                throw new TooManySignInsException(left, 0);
            }
        }
    }

    private static boolean positive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static Duration pauseLeft(Row row, Instant now) {
        var pause = pause(row.kind, row.failures);
        return pause.isZero() ? pause : Duration.between(now, row.lastAt.plus(pause));
    }

    private static Duration windowLeft(Row row, Instant now) {
        return row.failures < free(row.kind)
                ? Duration.ZERO
                : Duration.between(now, row.firstAt.plus(ThrottleRules.WINDOW));
    }

    /** One bit less than needed by now will do: somebody else may have tried since the challenge was given. */
    private boolean proven(@Nullable String proof, int needed, Instant now) {
        var least = Math.min(needed, ProofOfWork.MOST_BITS) - 1;
        return proof != null
                && work.verify(proof, now)
                        .filter(it -> it.bits() >= least)
                        .filter(it ->
                                jdbc.sql("insert ignore into used_proofs (challenge_sha256, expires_at) values (?, ?)")
                                                .params(hash(it.challenge()), utc(it.expiresAt()))
                                                .update()
                                        == 1)
                        .isPresent();
    }

    /** Everybody's row first and in one order, so that no two attempts wait for each other. */
    private Map<Kind, Row> lock(EnumMap<Kind, String> subjects, @Nullable String account, Instant now) {
        var rows = new EnumMap<Kind, Row>(Kind.class);
        for (var subject : subjects.entrySet()) {
            var kind = subject.getKey();
            jdbc.sql(
                            """
                            insert into failed_attempts (kind, subject_sha256, account_sha256, failures, first_at, last_at)
                            values (?, ?, ?, 0, ?, ?) on duplicate key update failures = failures
                            """)
                    .param(kind.name())
                    .param(hash(subject.getValue()))
                    .param(kind == Kind.EVERYBODY ? null : account)
                    .param(utc(now))
                    .param(utc(now))
                    .update();
            var row = jdbc.sql(
                            "select failures, first_at, last_at from failed_attempts where kind = ? and subject_sha256 = ? for update")
                    .params(kind.name(), hash(subject.getValue()))
                    .query((found, number) -> new Row(
                            kind,
                            found.getInt("failures"),
                            instant(found.getObject("first_at", LocalDateTime.class)),
                            instant(found.getObject("last_at", LocalDateTime.class))))
                    .single();
            rows.put(kind, row.forgetting(now));
        }
        return rows;
    }

    private void count(EnumMap<Kind, String> subjects, Instant now) {
        subjects.forEach((kind, subject) -> {
            var span = inWindow(kind) ? "first_at" : "last_at";
            var life = inWindow(kind) ? ThrottleRules.WINDOW : ThrottleRules.MEMORY;
            // Evaluated from left to right: what an assignment reads has its old value until it is assigned itself.
            jdbc.sql("update failed_attempts set failures = if(" + span + " <= ?, 1, failures + 1), first_at = if("
                            + "failures = 1, ?, first_at), last_at = ? where kind = ? and subject_sha256 = ?")
                    .params(utc(now.minus(life)), utc(now), utc(now), kind.name(), hash(subject))
                    .update();
        });
    }

    private static boolean inWindow(Kind kind) {
        return kind == Kind.ACCOUNT || kind == Kind.EVERYBODY;
    }

    /** As it is with the attempt at hand. */
    private static Counted counted(Map<Kind, Row> before) {
        var everybody = before.get(Kind.EVERYBODY);
        var onAccount = before.values().stream()
                .filter(it -> it.kind != Kind.EVERYBODY && it.kind != Kind.ORIGIN)
                .mapToInt(it -> it.failures + 1)
                .max()
                .orElse(1);
        var limited = before.values().stream().anyMatch(it -> it.failures + 1 == free(it.kind));
        return new Counted(onAccount, everybody == null ? 0 : everybody.failures + 1, limited);
    }

    private void delete(Kind kind, String subject) {
        jdbc.sql("delete from failed_attempts where kind = ? and subject_sha256 = ?")
                .params(kind.name(), hash(subject))
                .update();
    }

    private void sweep(Instant now) {
        for (var sweep : List.of(
                "delete from failed_attempts where last_at < ? and kind <> 'EVERYBODY' limit " + SWEEP,
                "delete from used_proofs where expires_at < ? limit " + SWEEP)) {
            jdbc.sql(sweep)
                    .param(utc(sweep.contains("used") ? now : now.minus(ThrottleRules.MEMORY)))
                    .update();
        }
    }

    private static String account(String email) {
        return CapabilityTokens.sha256Hex(email);
    }

    private static String hash(String subject) {
        return CapabilityTokens.sha256Hex(subject);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }

    private record Row(Kind kind, int failures, Instant firstAt, Instant lastAt) {

        Row forgetting(Instant now) {
            var end = inWindow(kind) ? firstAt.plus(ThrottleRules.WINDOW) : lastAt.plus(ThrottleRules.MEMORY);
            return now.isBefore(end) ? this : new Row(kind, 0, now, now);
        }
    }
}
