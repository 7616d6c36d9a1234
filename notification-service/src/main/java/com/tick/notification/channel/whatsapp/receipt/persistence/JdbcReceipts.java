package com.tick.notification.channel.whatsapp.receipt.persistence;

import com.tick.notification.channel.whatsapp.receipt.Receipts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReceipts implements Receipts {

    /** WhatsApp knows messages for that long. */
    private static final Duration OLDEST = Duration.ofDays(29);

    private final JdbcClient jdbc;

    JdbcReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(long ticketId, Instant now) {
        var newest = jdbc.sql(
                        """
                        select id from inbound_messages
                        where ticket_id = ? and received_at > ? and kind not in ('edit', 'revoke', 'reaction')
                        order by id desc limit 1
                        """)
                .params(ticketId, utc(now.minus(OLDEST)))
                .query(Long.class)
                .optional();
        newest.ifPresent(id -> jdbc.sql(
                        """
                        update inbound_messages set read_state = 'PENDING', read_due_at = ?
                        where id = ? and read_state is null
                        """)
                .params(utc(now), id)
                .update());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select id, phone_number_id, wamid, read_attempts from inbound_messages
                        where read_state = 'PENDING' and read_due_at <= ? order by read_due_at limit ?
                        """)
                .params(utc(now), limit)
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        row.getString("phone_number_id"),
                        row.getString("wamid"),
                        row.getInt("read_attempts")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(Instant after) {
        return jdbc.sql(
                        "select min(read_due_at) from inbound_messages where read_state = 'PENDING' and read_due_at > ?")
                .param(utc(after))
                .query(LocalDateTime.class)
                .optional()
                .map(due -> due.toInstant(ZoneOffset.UTC));
    }

    @Override
    public void told(long messageId) {
        settle(messageId, "TOLD");
    }

    @Override
    public void givenUp(long messageId) {
        settle(messageId, "GIVEN_UP");
    }

    @Override
    public void postpone(long messageId, Instant until) {
        jdbc.sql("update inbound_messages set read_attempts = read_attempts + 1, read_due_at = ? where id = ?")
                .params(utc(until), messageId)
                .update();
    }

    private void settle(long messageId, String state) {
        jdbc.sql("update inbound_messages set read_state = ? where id = ?")
                .params(state, messageId)
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
