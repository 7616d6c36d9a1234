package com.tick.ticket.agent.persistence;

import com.tick.support.security.CapabilityTokens;
import com.tick.ticket.agent.LoginAttempts;
import com.tick.ticket.agent.TooManyLogins;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcLoginAttempts implements LoginAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 5;
    private static final int MOST_PER_ADDRESS = 20;
    private static final int SWEEP = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcLoginAttempts(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void begin(String email, String address, Instant now) {
        var account = CapabilityTokens.sha256Hex(email);
        // Committed before it is counted: of attempts made at once, each sees those that were first.
        var attempt = transaction.execute(it -> insert(account, address, now));
        var wait = transaction.execute(it -> wait("account_sha256", account, MOST_PER_ACCOUNT, now)
                .or(() -> wait("address", address, MOST_PER_ADDRESS, now)));
        wait.ifPresent(it -> {
            transaction.executeWithoutResult(tx -> jdbc.sql("delete from login_attempts where id = ?")
                    .param(attempt)
                    .update());
            throw new TooManyLogins(it);
        });
    }

    @Override
    public void succeeded(String email) {
        transaction.executeWithoutResult(it -> jdbc.sql("delete from login_attempts where account_sha256 = ?")
                .param(CapabilityTokens.sha256Hex(email))
                .update());
    }

    private long insert(String account, String address, Instant now) {
        jdbc.sql("delete from login_attempts where attempted_at < ? limit " + SWEEP)
                .param(utc(now.minus(WINDOW)))
                .update();
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into login_attempts (account_sha256, address, attempted_at) values (?, ?, ?)")
                .params(account, address, utc(now))
                .update(key);
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave the attempt no id");
        }
        return id.longValue();
    }

    /** How long until fewer than {@code most} attempts lie within the window, the one under way included. */
    private Optional<Duration> wait(String column, String value, int most, Instant now) {
        return jdbc.sql("select attempted_at from login_attempts where " + column
                        + " = ? and attempted_at > ? order by attempted_at desc, id desc limit 1 offset " + most)
                .params(value, utc(now.minus(WINDOW)))
                .query(LocalDateTime.class)
                .optional()
                .map(it -> Duration.between(now, it.toInstant(ZoneOffset.UTC).plus(WINDOW)));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
