package com.tick.notification.delivery.persistence;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import com.tick.notification.delivery.MessageKind;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.delivery.MessageState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcMessageQueries implements MessageQueries {

    private final JdbcClient jdbc;

    JdbcMessageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message that waits or is on its way keeps the later ones of its recipient back: that is the order. */
    @Override
    public List<Due> due(Sender from, Instant now, int limit) {
        return jdbc.sql(
                        """
                        select m.seq, m.recipient_kind, m.recipient, m.kind, m.reply_id from messages m
                        where m.state in ('PENDING', 'RETRY_WAIT') and m.next_attempt_at <= :now
                          and m.phone_number_id = :number and m.channel = :channel
                          and not exists (select 1 from messages b where b.recipient = m.recipient and b.channel = m.channel
                            and b.state in ('PENDING', 'RETRY_WAIT', 'SENDING', 'UNKNOWN')
                            and (coalesce(b.first_seq, b.seq) < coalesce(m.first_seq, m.seq)
                              or (coalesce(b.first_seq, b.seq) = coalesce(m.first_seq, m.seq) and b.part < m.part)))
                          and not exists (select 1 from messages f where f.recipient = m.recipient and f.channel = m.channel
                            and f.state in ('SENDING', 'UNKNOWN'))
                        order by coalesce(m.first_seq, m.seq), m.part limit :limit
                        """)
                .param("now", utc(now))
                .param("number", from.id())
                .param("channel", from.channel().value())
                .param("limit", limit)
                .query((row, number) -> new Due(
                        row.getLong("seq"),
                        new ContactAddress(
                                from.channel(),
                                ContactAddress.Kind.ofStored(row.getString("recipient_kind")),
                                row.getString("recipient")),
                        MessageKind.valueOf(row.getString("kind")),
                        row.getObject("reply_id", Long.class)))
                .list();
    }

    /** By state, so that each is one look into the index however many wait. */
    @Override
    public Optional<Instant> nextDue(Instant after) {
        return jdbc.sql(
                        """
                        select min(due) from (
                          select min(next_attempt_at) as due from messages
                            where state = 'PENDING' and next_attempt_at > :after
                          union all
                          select min(next_attempt_at) from messages
                            where state = 'RETRY_WAIT' and next_attempt_at > :after) next
                        """)
                .param("after", utc(after))
                .query(LocalDateTime.class)
                .optional()
                .map(due -> due.toInstant(ZoneOffset.UTC));
    }

    @Override
    public List<Shown> ofTicket(long ticketId, int limit) {
        return jdbc.sql("select * from messages where ticket_id = ? order by seq desc limit ?")
                .params(ticketId, limit)
                .query(JdbcMessageQueries::shown)
                .list();
    }

    @Override
    public Optional<Settled> lastSettled(ContactAddress address) {
        return jdbc.sql(
                        """
                        select state, error_code, updated_at from messages
                        where recipient = ? and channel = ? and state in ('SENT', 'DELIVERED', 'READ', 'FAILED')
                        order by seq desc limit 1
                        """)
                .params(address.value(), address.channel().value())
                .query((row, number) -> new Settled(
                        "FAILED".equals(row.getString("state")) ? row.getObject("error_code", Integer.class) : null,
                        row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    @Override
    public List<Attempt> attemptsOf(String messageId, int limit) {
        return jdbc.sql(
                        """
                        select a.* from message_attempts a join messages m on m.seq = a.message_seq
                        where m.id = ? order by a.started_at limit ?
                        """)
                .params(messageId, limit)
                .query((row, number) -> {
                    var ended = row.getObject("ended_at", LocalDateTime.class);
                    var outcome = row.getString("outcome");
                    return new Attempt(
                            row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                            outcome == null ? null : outcome.toLowerCase(Locale.ROOT),
                            row.getObject("error_code", Integer.class),
                            row.getString("reason"));
                })
                .list();
    }

    @Override
    public Optional<Long> ticketOf(String externalHash) {
        return jdbc.sql(
                        """
                        select m.ticket_id from message_attempts a join messages m on m.seq = a.message_seq
                        where a.wamid_hash = ? and m.ticket_id is not null limit 1
                        """)
                .param(externalHash)
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<Target> targetOf(String externalHash) {
        return jdbc.sql(
                        """
                        select m.ticket_id, m.reply_id, m.id from message_attempts a
                        join messages m on m.seq = a.message_seq
                        where a.wamid_hash = ? and m.ticket_id is not null limit 1
                        """)
                .param(externalHash)
                .query((row, number) -> {
                    var replyId = row.getObject("reply_id", Long.class);
                    return new Target(
                            row.getLong("ticket_id"), null, replyId, replyId == null ? row.getString("id") : null);
                })
                .optional();
    }

    @Override
    public Backlog backlog() {
        return jdbc.sql(
                        """
                        select count(*) as waiting, min(created_at) as oldest from messages
                        where state in ('PENDING', 'RETRY_WAIT', 'SENDING', 'UNKNOWN')
                        """)
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", LocalDateTime.class);
                    return new Backlog(
                            row.getLong("waiting"), oldest == null ? null : oldest.toInstant(ZoneOffset.UTC));
                })
                .single();
    }

    @Override
    public long conversationsStarted(Sender from, Instant since) {
        return jdbc.sql(
                        """
                        select count(distinct m.recipient) from message_attempts a
                        join messages m on m.seq = a.message_seq
                        where a.outcome = 'ACCEPTED' and a.started_at >= ? and m.as_template and m.phone_number_id = ?
                        """)
                .params(utc(since), from.id())
                .query(Long.class)
                .single();
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getString("id"),
                row.getString("channel"),
                row.getString("fallback_of"),
                MessageKind.valueOf(row.getString("kind")),
                row.getObject("reply_id", Long.class),
                MessageState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("reason_code"),
                row.getObject("error_code", Integer.class),
                row.getInt("part"),
                row.getInt("parts"),
                row.getBoolean("resent"),
                row.getInt("attempts"),
                row.getString("reaction"),
                "TEMPLATE".equals(row.getString("kind")) ? row.getString("free_text") : null,
                row.getObject("agent_id", Long.class),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
