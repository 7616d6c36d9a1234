package com.tick.ticket.ticket;

import com.tick.ticket.agent.Agents;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gives a ticket to an agent, or takes it back. */
@Service
public class AssignTicket {

    /**
     * @param agentId null: nobody any more
     * @param seenVersion the version that the decision rests on; null: whatever it is
     */
    public record Command(long ticketId, @Nullable Long agentId, Actor by, @Nullable Long seenVersion) {}

    private final Tickets tickets;
    private final Agents agents;
    private final Clock clock;

    AssignTicket(Tickets tickets, Agents agents, Clock clock) {
        this.tickets = tickets;
        this.agents = agents;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        ticket.refuseUnlessAt(command.seenVersion());
        ticket.assign(assignee(command.agentId()), command.by(), Now.of(clock));
        tickets.save(ticket);
    }

    private @Nullable Assignee assignee(@Nullable Long agentId) {
        if (agentId == null) {
            return null;
        }
        return agents.find(agentId)
                .filter(it -> it.active() && it.role().mayWorkOnTickets())
                .map(it -> new Assignee(it.id(), it.name()))
                .orElseThrow(() -> new UnknownAssignee(agentId));
    }
}
