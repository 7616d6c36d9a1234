package com.tick.ticket.ticket.persistence;

import com.tick.support.search.index.SearchIndex;
import com.tick.support.wakeup.WakeUps;
import com.tick.ticket.ticket.ReferenceTakenException;
import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.TicketNotFoundException;
import com.tick.ticket.ticket.Tickets;
import com.tick.ticket.ticket.messaging.TicketEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(noRollbackFor = ReferenceTakenException.class)
class JdbcTickets implements Tickets {

    private final JdbcClient jdbc;
    private final TicketRows rows;
    private final TicketHistory history;
    private final TicketCounters counters;
    private final JdbcMilestones milestones;
    private final TicketEventPublisher publisher;
    private final WakeUps wakeUps;

    JdbcTickets(
            JdbcClient jdbc,
            TicketHistory history,
            TicketCounters counters,
            JdbcMilestones milestones,
            TicketEventPublisher publisher,
            WakeUps wakeUps) {
        this.jdbc = jdbc;
        this.rows = new TicketRows(jdbc);
        this.history = history;
        this.counters = counters;
        this.milestones = milestones;
        this.publisher = publisher;
        this.wakeUps = wakeUps;
    }

    @Override
    public Ticket get(long id) {
        return rows.locked(id).orElseThrow(() -> new TicketNotFoundException(id));
    }

    @Override
    public boolean haveCommand(String idempotencyKey) {
        return jdbc.sql("select count(*) from tickets where command_key = ?")
                        .param(idempotencyKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The row first, and with it its lock: whoever loses the race for it must not have put an event in the outbox. */
    @Override
    public void save(Ticket ticket) {
        if (ticket.isNew()) {
            rows.insert(ticket);
            wakeUps.signalAfterCommit(SearchIndex.WAKE_UP);
        } else if (ticket.isChanged()) {
            rows.update(ticket);
        }
        var events = ticket.takeEvents();
        var version = ticket.eventVersion() - events.size();
        for (var event : events) {
            history.append(ticket.id(), event);
            milestones.note(ticket.id(), event);
            publisher.publish(ticket, event, ++version);
        }
        counters.count(events);
    }

    @Override
    public long nextEventVersion(long id) {
        // the row is locked from here on, so nobody comes between the two
        if (jdbc.sql("update tickets set event_version = event_version + 1 where id = ?")
                        .param(id)
                        .update()
                == 0) {
            throw new TicketNotFoundException(id);
        }
        return jdbc.sql("select event_version from tickets where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
