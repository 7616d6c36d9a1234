package com.tick.ticket.ticket;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something was said on a ticket; when the customer said it, a closed ticket is taken up again. */
@Service
public class RecordReply {

    /**
     * @param agentId the agent who wrote it, when it was one
     * @param onWhatsApp a customer wrote it there, so there is a contact to answer to
     * @param at when it was said
     */
    public record Command(long ticketId, Author author, @Nullable Long agentId, boolean onWhatsApp, Instant at) {}

    /** Who said it, and to whom. */
    public enum Author {
        CUSTOMER,
        AGENT,
        AGENT_TO_AGENTS
    }

    private final Tickets tickets;
    private final Milestones milestones;
    private final Clock clock;

    RecordReply(Tickets tickets, Milestones milestones, Clock clock) {
        this.tickets = tickets;
        this.milestones = milestones;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        if (command.author() == Author.CUSTOMER) {
            if (command.onWhatsApp()) {
                ticket.linkWhatsApp();
            }
            ticket.reopen(Actor.customer(ticket.customer().name()), Now.of(clock));
            tickets.save(ticket);
            milestones.heardFromCustomer(ticket.id(), command.at(), Now.of(clock));
        } else if (command.author() == Author.AGENT) {
            milestones.answered(ticket.id(), command.agentId(), command.at(), Now.of(clock));
        } else {
            tickets.touch(ticket.id(), Now.of(clock));
        }
    }
}
