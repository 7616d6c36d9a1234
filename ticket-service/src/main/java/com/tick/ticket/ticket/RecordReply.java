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
     * @param onWhatsApp a customer wrote it there, so there is a contact to answer to
     * @param update what an agent did to the ticket together with the reply
     * @param at when it was said
     */
    public record Command(long ticketId, Writer writer, boolean onWhatsApp, TicketUpdate update, Instant at) {}

    /**
     * @param name display name
     * @param agentId the agent, when it was one in person
     */
    public record Writer(Author author, String name, @Nullable Long agentId) {}

    /**
     * @param replyId the reply that it came with
     * @param status null: as it is
     * @param assignToWriter whether an unassigned ticket goes to the agent who wrote the reply
     */
    public record TicketUpdate(long replyId, @Nullable TicketStatus status, boolean assignToWriter) {

        public boolean isEmpty() {
            return status == null && !assignToWriter;
        }
    }

    /** Who said it, and to whom. */
    public enum Author {
        CUSTOMER,
        AGENT,
        AGENT_TO_AGENTS
    }

    private final Tickets tickets;
    private final Milestones milestones;
    private final Assignees assignees;
    private final Clock clock;

    RecordReply(Tickets tickets, Milestones milestones, Assignees assignees, Clock clock) {
        this.tickets = tickets;
        this.milestones = milestones;
        this.assignees = assignees;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        var writer = command.writer();
        if (writer.author() == Author.CUSTOMER) {
            if (command.onWhatsApp()) {
                ticket.linkWhatsApp();
            }
            ticket.reopen(Actor.customer(ticket.customer().name()), Now.of(clock));
            tickets.save(ticket);
            milestones.heardFromCustomer(ticket.id(), command.at(), Now.of(clock));
            return;
        }
        if (!command.update().isEmpty()) {
            update(ticket, command.update(), writer);
            tickets.save(ticket);
        }
        if (writer.author() == Author.AGENT) {
            milestones.answered(ticket.id(), writer.agentId(), command.at(), Now.of(clock));
        } else {
            milestones.noted(ticket.id(), command.at(), Now.of(clock));
        }
    }

    private void update(Ticket ticket, TicketUpdate update, Writer writer) {
        var agentId = writer.agentId();
        var actor = agentId == null ? Actor.program(writer.name()) : Actor.agent(agentId, writer.name());
        if (update.assignToWriter() && agentId != null && assignees.isFree(ticket)) {
            assignees.find(agentId).ifPresent(it -> ticket.assign(it, actor, Now.of(clock)));
        }
        if (update.status() != null) {
            var told = writer.author() == Author.AGENT ? Long.valueOf(update.replyId()) : null;
            ticket.change(update.status(), actor, told, Now.of(clock));
        }
    }
}
