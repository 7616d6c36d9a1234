package com.tick.notification.delivery.persistence;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.Rendered.Approved;
import com.tick.notification.channel.Sender;
import com.tick.notification.delivery.Message;
import com.tick.notification.delivery.MessageState;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.messaging.MessageEventPublisher;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaMessages implements Messages {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final MessageEventPublisher publisher;
    private final TaskSignals signals;

    JpaMessages(EntityManager entities, JdbcClient jdbc, MessageEventPublisher publisher, TaskSignals signals) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.publisher = publisher;
        this.signals = signals;
    }

    @Override
    public void add(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var known = new HashSet<>(jdbc.sql("select business_key from messages where business_key in (:keys)")
                .param("keys", messages.stream().map(Message::businessKey).toList())
                .query(String.class)
                .list());
        messages.stream().filter(it -> known.add(it.businessKey())).forEach(this::save);
    }

    @Override
    public void save(Message message) {
        if (!entities.contains(message)) {
            entities.persist(message);
        }
        entities.flush();
        publisher.publish(message, message.takeEvents());
        if (!message.onItsWay()) {
            // it may be sent, or no longer keeps those back that come after it
            signals.afterCommit(TaskName.MESSAGE_SENDER);
        }
    }

    @Override
    public Optional<Message> find(String id) {
        return locked(entities.createQuery("select m from Message m where m.id = :id", Message.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Message> lock(long seq) {
        return Optional.ofNullable(entities.find(Message.class, seq, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Delivery> delivery(long seq) {
        return Optional.ofNullable(entities.find(Message.class, seq)).map(Message::delivery);
    }

    @Override
    public boolean exists(String businessKey) {
        return jdbc.sql("select 1 from messages where business_key = ?")
                .param(businessKey)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<Message> findBy(@Nullable String attemptId, String externalHash) {
        var seq = attemptId == null ? Optional.<Long>empty() : seqOf("attempt_id", attemptId);
        return seq.or(() -> seqOf("wamid_hash", externalHash)).flatMap(this::lock);
    }

    private Optional<Long> seqOf(String column, String value) {
        return jdbc.sql("select message_seq from message_attempts where %s = ? limit 1".formatted(column))
                .param(value)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<Message> held(ContactAddress address, int limit) {
        return locked(entities.createQuery(
                        """
                        select m from Message m where m.channel = :channel and m.address = :address and m.progress.state = :state
                        and (m.progress.reasonCode is null or m.progress.reasonCode <> 'template') order by m.seq
                        """,
                        Message.class)
                .setParameter("channel", address.channel())
                .setParameter("address", address.value())
                .setParameter("state", MessageState.HELD)
                .setMaxResults(limit));
    }

    @Override
    public List<Message> waitingFor(ContactAddress address, int limit) {
        return locked(entities.createQuery(
                        """
                        select m from Message m where m.channel = :channel and m.address = :address
                        and m.progress.state in :states order by m.seq
                        """,
                        Message.class)
                .setParameter("channel", address.channel())
                .setParameter("address", address.value())
                .setParameter("states", List.of(MessageState.PENDING, MessageState.RETRY_WAIT, MessageState.HELD))
                .setMaxResults(limit));
    }

    @Override
    public List<Message> notFrom(ChannelId channel, List<Sender> senders, int limit) {
        var states = List.of(MessageState.PENDING, MessageState.RETRY_WAIT);
        return lockedOneByOne(
                entities.createQuery(
                                """
                                select m.seq from Message m where m.progress.state in :states and m.channel = :channel
                                and m.sender not in :senders order by m.seq
                                """,
                                Long.class)
                        .setParameter("states", states)
                        .setParameter("channel", channel)
                        .setParameter(
                                "senders", senders.stream().map(Sender::id).toList())
                        .setMaxResults(limit),
                it -> states.contains(it.state()));
    }

    @Override
    public boolean anyHeld(ContactAddress address, long ticketId, String exceptId) {
        return jdbc.sql(
                                """
                                select count(*) from messages
                                where recipient = ? and channel = ? and state = 'HELD' and ticket_id = ? and id <> ?
                                  and kind in ('REPLY', 'FILE')
                                """)
                        .params(address.value(), address.channel().value(), ticketId, exceptId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public boolean anyAwaiting(Approved approved, String exceptId) {
        return jdbc.sql(
                        """
                        select 1 from messages where state = 'HELD' and reason_code = 'template'
                          and sent_template = ? and sent_template_language = ? and id <> ? limit 1
                        """)
                .params(approved.name(), approved.language(), exceptId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Set<MessageState> statesBefore(Message part) {
        return Set.copyOf(
                jdbc.sql("select state from messages where (seq = :first or first_seq = :first) and part < :part")
                        .param("first", part.firstPart())
                        .param("part", part.part())
                        .query((row, number) -> MessageState.valueOf(row.getString("state")))
                        .list());
    }

    @Override
    public List<Message> stoppedBehind(Message part) {
        return locked(entities.createQuery(
                        """
                        select m from Message m where m.firstSeq = :first and m.part > :part
                        and m.progress.state = :failed and m.progress.reasonCode = 'earlier_part' order by m.part
                        """,
                        Message.class)
                .setParameter("first", part.firstPart())
                .setParameter("part", part.part())
                .setParameter("failed", MessageState.FAILED));
    }

    @Override
    public List<Message> sendingSince(Instant before, int limit) {
        return waitingSince(MessageState.SENDING, before, limit);
    }

    @Override
    public List<Message> unknownSince(Instant before, int limit) {
        return waitingSince(MessageState.UNKNOWN, before, limit);
    }

    private List<Message> waitingSince(MessageState state, Instant before, int limit) {
        return lockedOneByOne(
                entities.createQuery(
                                "select m.seq from Message m where m.progress.state = :state and m.progress.sendingSince <= :before order by m.seq",
                                Long.class)
                        .setParameter("state", state)
                        .setParameter("before", before)
                        .setMaxResults(limit),
                it -> it.state() == state);
    }

    /**
     * Looks first and locks then: a locking search by state would lock every message in that state, and so wait for any
     * that somebody works on, and keep others from getting there.
     */
    private List<Message> lockedOneByOne(TypedQuery<Long> found, Predicate<Message> still) {
        return found.getResultList().stream()
                .flatMap(it -> lock(it).stream())
                .filter(still)
                .toList();
    }

    private static List<Message> locked(TypedQuery<Message> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
