package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.TicketNotFound;
import com.tick.ticket.ticket.Tickets;
import com.tick.ticket.ticket.messaging.TicketEventPublisher;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaTickets implements Tickets {

    private final EntityManager entities;
    private final TicketHistory history;
    private final TicketCounters counters;
    private final JdbcMilestones milestones;
    private final TicketEventPublisher publisher;

    JpaTickets(
            EntityManager entities,
            TicketHistory history,
            TicketCounters counters,
            JdbcMilestones milestones,
            TicketEventPublisher publisher) {
        this.milestones = milestones;
        this.entities = entities;
        this.history = history;
        this.counters = counters;
        this.publisher = publisher;
    }

    @Override
    public Ticket get(long id) {
        var ticket = entities.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null) {
            throw new TicketNotFound(id);
        }
        return ticket;
    }

    @Override
    public boolean haveReference(String reference) {
        return count("reference", reference) > 0;
    }

    @Override
    public boolean haveCommand(String idempotencyKey) {
        return count("commandKey", idempotencyKey) > 0;
    }

    @Override
    public void save(Ticket ticket) {
        entities.persist(ticket);
        // The row first, and with it its lock: whoever loses the race for it must not have put an event in the outbox.
        entities.flush();
        for (var event : ticket.takeEvents()) {
            history.append(ticket.id(), event);
            milestones.note(ticket.id(), event);
            publisher.publish(ticket, event);
            counters.count(event);
        }
    }

    @Override
    public void touch(long id, Instant at) {
        entities.createQuery("update Ticket t set t.updatedAt = :at where t.id = :id and t.updatedAt < :at")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    private long count(String attribute, String value) {
        return entities.createQuery("select count(t) from Ticket t where t." + attribute + " = :value", Long.class)
                .setParameter("value", value)
                .getSingleResult();
    }
}
