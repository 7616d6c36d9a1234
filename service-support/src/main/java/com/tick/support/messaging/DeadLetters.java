package com.tick.support.messaging;

import com.tick.support.error.NotFound;
import com.tick.support.wakeup.WakeUps;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What people do with records that wait: look, try again, give up. */
class DeadLetters {

    private final JdbcClient jdbc;

    private final WakeUps wakeUps;

    DeadLetters(JdbcClient jdbc, WakeUps wakeUps) {
        this.jdbc = jdbc;
        this.wakeUps = wakeUps;
    }

    List<DeadLetter> list(long after, int limit) {
        return jdbc.sql(
                        """
                        select id, topic, record_key, state, reason, attempts, parked_at, next_attempt_at
                          from inbox_parked where id > ? order by id limit ?
                        """)
                .params(after, limit)
                .query((row, number) -> new DeadLetter(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getString("record_key"),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getInt("attempts"),
                        row.getTimestamp("parked_at").toInstant(),
                        row.getTimestamp("next_attempt_at").toInstant()))
                .list();
    }

    @Transactional
    void retry(long id, Instant now) {
        changedOne(jdbc.sql("update inbox_parked set state = 'PARKED', attempts = 0, next_attempt_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update());
        wakeUps.signalAfterCommit(ParkedRetry.WAKE_UP);
    }

    @Transactional
    void discard(long id) {
        changedOne(jdbc.sql("delete from inbox_parked where id = ? and state = 'DEAD'")
                .param(id)
                .update());
    }

    private static void changedOne(int changed) {
        if (changed == 0) {
            throw new DeadLetterNotFound();
        }
    }

    private static final class DeadLetterNotFound extends NotFound {
        DeadLetterNotFound() {
            super("dead-letter-not-found", "Failed event not found.");
        }
    }
}
