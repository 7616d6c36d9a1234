package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what happened to tickets after they were opened, which their own row tells; nothing here is ever changed. */
@Component
class TicketHistory {

    private final JdbcClient jdbc;

    TicketHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(long ticketId, TicketEvent event) {
        if (event instanceof TicketEvent.StatusChanged it) {
            append(ticketId, it, "status", it.from().wireName(), it.to().wireName());
        } else if (event instanceof TicketEvent.Assigned it) {
            var to = it.to();
            append(ticketId, it, "assignee", text(it.from()), to == null ? null : text(to.agentId()));
        }
    }

    private void append(
            long ticketId, TicketEvent event, String what, @Nullable String oldValue, @Nullable String newValue) {
        jdbc.sql(
                        """
                        insert into ticket_history
                            (ticket_id, what, actor, agent_id, actor_name, old_value, new_value, happened_at)
                        values (:ticket, :what, :actor, :agent, :name, :old, :new, :at)
                        """)
                .param("ticket", ticketId)
                .param("what", what)
                .param("actor", event.by().kind().wireName())
                .param("agent", event.by().agentId())
                .param("name", event.by().name())
                .param("old", oldValue)
                .param("new", newValue)
                .param("at", Times.param(event.at()))
                .update();
    }

    private static @Nullable String text(@Nullable Long agentId) {
        return agentId == null ? null : agentId.toString();
    }
}
