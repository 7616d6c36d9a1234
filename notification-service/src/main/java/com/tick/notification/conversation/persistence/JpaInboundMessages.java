package com.tick.notification.conversation.persistence;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.Sender;
import com.tick.notification.conversation.FileAbsence;
import com.tick.notification.conversation.InboundMessage;
import com.tick.notification.conversation.InboundMessages;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaInboundMessages implements InboundMessages {

    private static final int MOST_OPENING = 10;

    private final EntityManager entities;
    private final JdbcClient jdbc;

    JpaInboundMessages(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Override
    public boolean known(Sender receivedBy, String externalHash) {
        return jdbc.sql("select count(*) from inbound_messages where phone_number_id = ? and wamid_hash = ?")
                        .params(receivedBy.id(), externalHash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void save(InboundMessage message) {
        if (!entities.contains(message)) {
            entities.persist(message);
        }
        entities.flush();
    }

    @Override
    public Optional<InboundMessage> lock(long id) {
        return Optional.ofNullable(entities.find(InboundMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<InboundMessage> waiting(long conversationId, int limit) {
        return ofConversation(conversationId, InboundMessage.State.RECEIVED, limit);
    }

    @Override
    public List<InboundMessage> opening(long conversationId) {
        return ofConversation(conversationId, InboundMessage.State.OPENING, MOST_OPENING);
    }

    @Override
    public List<InboundMessage> furtherFiles(long messageId) {
        return entities.createQuery(
                        "select m from InboundMessage m where m.partOf = ?1 order by m.id", InboundMessage.class)
                .setParameter(1, messageId)
                .getResultList();
    }

    private List<InboundMessage> ofConversation(long conversationId, InboundMessage.State state, int limit) {
        return entities.createQuery(
                        """
                        select m from InboundMessage m
                        where m.conversationId = :conversation and m.state = :state order by m.id
                        """,
                        InboundMessage.class)
                .setParameter("conversation", conversationId)
                .setParameter("state", state)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<Long> ticketOf(String externalHash) {
        return jdbc.sql("select ticket_id from inbound_messages where wamid_hash = ? and ticket_id is not null limit 1")
                .param(externalHash)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<Long> conversationsToRoute(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select m.conversation_id from inbound_messages m
                        join conversations c on c.id = m.conversation_id
                        where m.state = 'RECEIVED' and c.opening_command_id is null
                        group by m.conversation_id
                        having coalesce(min(case when m.media_state = 'PENDING' and m.media_wait_until > :now
                            then m.id end) > min(m.id), true)
                        order by min(m.id) limit :limit
                        """)
                .param("now", utc(now))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    @Override
    public List<FileDue> filesDue(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select id, attachment_id, if(media_state = 'GIVING_UP', media_absence, null) as absence,
                          channel, phone_number_id, journal_id, media_id, media_type, media_name, media_sha256
                        from inbound_messages
                        where media_state in ('PENDING', 'GIVING_UP') and media_due_at <= ?
                        order by media_attempts, media_due_at limit ?
                        """)
                .params(utc(now), limit)
                .query((row, number) -> new FileDue(
                        row.getLong("id"),
                        row.getString("attachment_id"),
                        row.getString("absence") == null ? null : FileAbsence.valueOf(row.getString("absence")),
                        new Sender(new ChannelId(row.getString("channel")), row.getString("phone_number_id")),
                        row.getObject("journal_id", Long.class),
                        new InboundFile(
                                row.getString("media_id"),
                                row.getString("media_type"),
                                row.getString("media_name"),
                                row.getString("media_sha256"),
                                null)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextFileDue(Instant after) {
        return jdbc.sql(
                        """
                        select min(media_due_at) from inbound_messages
                        where media_state in ('PENDING', 'GIVING_UP') and media_due_at > ?
                        """)
                .param(utc(after))
                .query(LocalDateTime.class)
                .optional()
                .map(due -> due.toInstant(ZoneOffset.UTC));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextPatienceEnd(Instant after) {
        return jdbc.sql(
                        """
                        select min(media_wait_until) from inbound_messages
                        where state = 'RECEIVED' and media_state = 'PENDING' and media_wait_until > ?
                        """)
                .param(utc(after))
                .query(LocalDateTime.class)
                .optional()
                .map(end -> end.toInstant(ZoneOffset.UTC));
    }

    @Override
    public Optional<Long> ofFile(String attachmentId) {
        return jdbc.sql("select id from inbound_messages where attachment_id = ? limit 1")
                .param(attachmentId)
                .query(Long.class)
                .optional();
    }

    @Override
    public void shown(Collection<String> commandIds, Instant now) {
        if (!commandIds.isEmpty()) {
            jdbc.sql("update inbound_messages set shown_at = :now where command_id in (:commands) and shown_at is null")
                    .param("now", utc(now))
                    .param("commands", commandIds)
                    .update();
        }
    }

    @Override
    public int prune(Instant receivedBefore, int limit) {
        return jdbc.sql(
                        """
                        delete from inbound_messages
                        where received_at < ? and state in ('ROUTED', 'NOTED') order by received_at limit ?
                        """)
                .params(utc(receivedBefore), limit)
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
