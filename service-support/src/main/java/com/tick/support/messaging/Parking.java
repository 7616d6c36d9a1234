package com.tick.support.messaging;

import com.tick.support.messaging.ConsumedRecord.Stream;
import com.tick.support.wakeup.WakeUps;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The table of records that wait: for a retry, for a newer release, or for a person. */
class Parking {

    private static final int LONGEST_REASON = 500;
    private static final int COUNTED_UP_TO = 10_000;

    enum State {
        /** Is tried again by itself. */
        PARKED,
        /** Of a type that this release does not know; tried again by the next one. */
        ASIDE,
        /** Given up; waits for a person. */
        DEAD
    }

    record Parked(long id, ConsumedRecord record, State state, int attempts) {}

    /**
     * A record that is to wait.
     *
     * @param position in its batch
     * @param attempts how often it was tried in vain
     */
    record Waiting(int position, ConsumedRecord record, State state, String reason, int attempts, Instant nextAttempt) {

        static Waiting behindAnother(Delivery delivery, Instant now) {
            return new Waiting(
                    delivery.position(),
                    delivery.record(),
                    State.PARKED,
                    "Waiting for an earlier event of the same ticket.",
                    0,
                    now);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    private final WakeUps wakeUps;

    Parking(JdbcOperations jdbc, WakeUps wakeUps) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.wakeUps = wakeUps;
    }

    /** The streams of these that have records waiting for a retry: later ones of the same stream queue up behind them. */
    Set<Stream> blocked(List<ConsumedRecord> records) {
        var inUse = topicsInUse();
        var keys = records.stream()
                .filter(it -> inUse.contains(it.topic()))
                .map(ConsumedRecord::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql(
                        """
                        select distinct topic, record_key from inbox_parked
                         where topic in (:topics) and record_key in (:keys) and state = 'PARKED'
                        """)
                .param("topics", inUse)
                .param("keys", keys)
                .query((row, number) -> new Stream(row.getString(1), row.getString(2)))
                .list());
    }

    /** Topics with anything parked at all; mostly there is none. */
    private Set<String> topicsInUse() {
        return jdbc
                .sql("select distinct topic from inbox_parked where state = 'PARKED'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** In their order. The driver makes one statement of them, or several when they are large. */
    @Transactional
    void park(List<Waiting> records) {
        if (records.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                """
                insert ignore into inbox_parked
                    (topic, record_key, fingerprint, payload, traceparent, state, reason, attempts, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                records.stream()
                        .map(it -> new Object[] {
                            it.record().topic(),
                            it.record().key(),
                            it.record().fingerprint(),
                            it.record().payload(),
                            it.record().traceparent(),
                            it.state().name(),
                            cut(it.reason()),
                            it.attempts(),
                            Timestamp.from(it.nextAttempt())
                        })
                        .toList());
        wakeUps.signalAfterCommit(ParkedRetry.WAKE_UP);
    }

    /** The first record of each key whose time has come. */
    List<Long> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select head.id from inbox_parked head
                         where head.state = 'PARKED' and head.next_attempt_at <= ?
                           and not exists (select 1 from inbox_parked earlier
                                            where earlier.topic = head.topic and earlier.record_key = head.record_key
                                              and earlier.state = 'PARKED' and earlier.id < head.id)
                         order by head.id limit ?
                        """)
                .params(Timestamp.from(now), limit)
                .query(Long.class)
                .list();
    }

    /** When the next record's time comes; only the first of a key is ever put off, so it is the time of such a one. */
    Optional<Instant> nextDue(Instant after) {
        return jdbc.sql("select min(next_attempt_at) from inbox_parked where state = 'PARKED' and next_attempt_at > ?")
                .param(Timestamp.from(after))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Takes a record for one attempt; empty when another instance has it, or had it already. */
    Optional<Parked> take(long id) {
        return jdbc.sql(
                        """
                        select id, topic, record_key, payload, traceparent, state, attempts
                          from inbox_parked where id = ? and state = 'PARKED' for update skip locked
                        """)
                .param(id)
                .query((row, number) -> new Parked(
                        row.getLong("id"),
                        new ConsumedRecord(
                                row.getString("topic"),
                                row.getString("record_key"),
                                row.getBytes("payload"),
                                row.getString("traceparent")),
                        State.valueOf(row.getString("state")),
                        row.getInt("attempts")))
                .optional();
    }

    void remove(long id) {
        jdbc.sql("delete from inbox_parked where id = ?").param(id).update();
    }

    @Transactional
    void again(long id, State state, String reason, int attempts, Instant nextAttempt) {
        jdbc.sql("update inbox_parked set state = ?, reason = ?, attempts = ?, next_attempt_at = ? where id = ?")
                .params(state.name(), cut(reason), attempts, Timestamp.from(nextAttempt), id)
                .update();
    }

    /** Gives this release a chance at what another one did not understand, or what nobody could until now. */
    @Transactional
    int retryAside(Instant now, int limit) {
        return jdbc.sql(
                        """
                        update inbox_parked set state = 'PARKED', next_attempt_at = :now
                         where state = 'ASIDE' and next_attempt_at <= :now order by next_attempt_at limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .update();
    }

    @Transactional
    int forgetInboxOlderThan(Duration age, int limit) {
        return jdbc.sql(
                        """
                        delete from inbox where received_at < current_timestamp(6) - interval ? second
                         order by received_at limit ?
                        """)
                .params(age.toSeconds(), limit)
                .update();
    }

    /** Up to {@value #COUNTED_UP_TO}: more is a number that nobody acts upon differently. */
    int count(State state) {
        return jdbc.sql("select count(*) from (select 1 from inbox_parked where state = ? limit ?) waiting")
                .params(state.name(), COUNTED_UP_TO)
                .query(Integer.class)
                .single();
    }

    private static String cut(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
