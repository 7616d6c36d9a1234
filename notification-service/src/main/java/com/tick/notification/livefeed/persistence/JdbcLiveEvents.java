package com.tick.notification.livefeed.persistence;

import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import com.tick.support.database.MultiRowInsert;
import com.tick.support.wakeup.WakeUps;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
class JdbcLiveEvents implements LiveEvents {

    private static final MultiRowInsert LINES = MultiRowInsert.of(
            """
            insert into live_events (seq, type, ticket_id, reply_id, attachment_id, message_id, status,
                happened_at, stored_at, for_customer)
            """);

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final EntityManager entities;
    private final WakeUps wakeUps;
    private final Clock clock;

    JdbcLiveEvents(JdbcClient jdbc, JdbcOperations batches, EntityManager entities, WakeUps wakeUps, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.entities = entities;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(LiveEvent event) {
        pending().add(event);
    }

    private Pending pending() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Pending it) {
                return it;
            }
        }
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void insert(List<LiveEvent> events) {
        long number = reserve(events.size());
        var now = utc(clock.instant());
        var rows = new ArrayList<Object[]>();
        for (var it : events) {
            rows.add(new Object[] {
                number++,
                it.type(),
                it.ticketId(),
                it.replyId(),
                it.attachmentId(),
                it.messageId(),
                it.status(),
                utc(it.at()),
                now,
                it.forCustomer()
            });
        }
        LINES.execute(batches, rows);
    }

    /** The first of so many numbers. The counter's row stays locked to the commit: numbers are given in its order. */
    private long reserve(int count) {
        var last = new GeneratedKeyHolder();
        jdbc.sql("update live_counter set last_seq = last_insert_id(last_seq + ?) where id = 1")
                .param(count)
                .update(last);
        return Objects.requireNonNull(last.getKey()).longValue() - count + 1;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public long latest() {
        return jdbc.sql("select last_seq from live_counter where id = 1")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public long oldest() {
        return jdbc.sql("select coalesce((select min(seq) from live_events), (select last_seq + 1 from live_counter))")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Numbered> after(long number, int limit) {
        return jdbc.sql("select * from live_events where seq > ? order by seq limit ?")
                .params(number, limit)
                .query(JdbcLiveEvents::numbered)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Numbered> forCustomer(long ticketId, long number, int limit) {
        return jdbc.sql(
                        "select * from live_events where ticket_id = ? and seq > ? and for_customer order by seq limit ?")
                .params(ticketId, number, limit)
                .query(JdbcLiveEvents::numbered)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean customerKnows(long ticketId, long replyId) {
        return !jdbc.sql(
                        """
                        select seq from live_events
                        where ticket_id = ? and reply_id = ? and type = 'reply.added' and for_customer limit 1
                        """)
                .params(ticketId, replyId)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    @Override
    @Transactional
    public int prune(Instant storedBefore, long keepAtMost, int limit) {
        return jdbc.sql("delete from live_events where stored_at < ? or seq <= ? order by seq limit ?")
                .params(utc(storedBefore), latest() - keepAtMost, limit)
                .update();
    }

    private static Numbered numbered(ResultSet row, int number) throws SQLException {
        return new Numbered(
                row.getLong("seq"),
                new LiveEvent(
                        row.getString("type"),
                        row.getObject("ticket_id", Long.class),
                        row.getObject("reply_id", Long.class),
                        row.getString("attachment_id"),
                        row.getString("message_id"),
                        row.getString("status"),
                        row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("for_customer")));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What the transaction has to tell, written in one go before it commits. */
    private final class Pending implements TransactionSynchronization {

        private final List<LiveEvent> events = new ArrayList<>();

        void add(LiveEvent event) {
            events.add(event);
        }

        /** Everybody who has something to tell waits for the counter: whatever else has to be locked comes before it. */
        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            insert(events);
        }

        @Override
        public void afterCommit() {
            wakeUps.signal(WAKE_UP);
        }
    }
}
