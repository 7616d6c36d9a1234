package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.Milestones;
import com.tick.ticket.ticket.TicketEvent;
import com.tick.ticket.ticket.TicketStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMilestones implements Milestones {

    private final JdbcClient jdbc;

    JdbcMilestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void heardFromCustomer(long ticketId, Instant at, Instant now) {
        jdbc.sql(
                        """
                        update tickets set last_customer_at = greatest(last_customer_at, :at),
                                           waiting_since = coalesce(waiting_since, :at),
                                           last_message_by = if(last_message_at > :at, last_message_by, 'customer'),
                                           last_message_at = greatest(coalesce(last_message_at, :at), :at),
                                           updated_at = greatest(updated_at, :now)
                         where id = :id
                        """)
                .param("at", Times.param(at))
                .param("now", Times.param(now))
                .param("id", ticketId)
                .update();
    }

    @Override
    public void customerActed(long ticketId, Instant at, Instant now) {
        jdbc.sql(
                        """
                        update tickets set last_customer_at = greatest(last_customer_at, :at),
                                           updated_at = greatest(updated_at, :now)
                         where id = :id
                        """)
                .param("at", Times.param(at))
                .param("now", Times.param(now))
                .param("id", ticketId)
                .update();
    }

    @Override
    public void answered(long ticketId, @Nullable Long agentId, Instant at, Instant now) {
        // The agent before the time: the database assigns one after the other.
        jdbc.sql(
                        """
                        insert into ticket_milestones (ticket_id, created_at, first_response_at, first_response_by)
                        select t.id, t.created_at, :at, :agent from tickets t where t.id = :id
                            on duplicate key update
                                first_response_by = if(first_response_at is null, values(first_response_by), first_response_by),
                                first_response_at = coalesce(first_response_at, values(first_response_at))
                        """)
                .param("at", Times.param(at))
                .param("agent", agentId)
                .param("id", ticketId)
                .update();
        jdbc.sql(
                        """
                        update tickets set waiting_since = if(waiting_since <= :at, null, waiting_since),
                                           last_message_by = if(last_message_at > :at, last_message_by, 'agent'),
                                           last_message_at = greatest(coalesce(last_message_at, :at), :at),
                                           updated_at = greatest(updated_at, :now)
                         where id = :id
                        """)
                .param("at", Times.param(at))
                .param("now", Times.param(now))
                .param("id", ticketId)
                .update();
    }

    @Override
    public void noted(long ticketId, Instant at, Instant now) {
        jdbc.sql(
                        """
                        update tickets set last_message_by = if(last_message_at > :at, last_message_by, 'agent'),
                                           last_message_at = greatest(coalesce(last_message_at, :at), :at),
                                           updated_at = greatest(updated_at, :now)
                         where id = :id
                        """)
                .param("at", Times.param(at))
                .param("now", Times.param(now))
                .param("id", ticketId)
                .update();
    }

    void note(long ticketId, TicketEvent event) {
        if (event instanceof TicketEvent.StatusChanged it
                && (it.from() == TicketStatus.CLOSED || it.to() == TicketStatus.CLOSED)) {
            var closed = it.to() == TicketStatus.CLOSED;
            resolved(ticketId, closed ? it.by().agentId() : null, closed ? it.at() : null);
        }
    }

    /** @param at null: it is open again */
    private void resolved(long ticketId, @Nullable Long agentId, @Nullable Instant at) {
        jdbc.sql(
                        """
                        insert into ticket_milestones (ticket_id, created_at, resolved_at, resolved_by)
                        select t.id, t.created_at, :at, :agent from tickets t where t.id = :id
                            on duplicate key update resolved_at = values(resolved_at), resolved_by = values(resolved_by)
                        """)
                .param("at", at == null ? null : Times.param(at))
                .param("agent", agentId)
                .param("id", ticketId)
                .update();
    }
}
