package com.tick.reply.reply;

import com.tick.reply.ticket.TicketNotFoundException;
import com.tick.reply.ticket.TicketProjections;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent answers the customer, or leaves a note for colleagues. */
@Service
public class AddAgentReply {

    public record Command(long ticketId, Agent agent, Message message, boolean internal, TicketUpdate ticketUpdate) {}

    private final TicketProjections tickets;
    private final Replies replies;
    private final Clock clock;

    public AddAgentReply(TicketProjections tickets, Replies replies, Clock clock) {
        this.tickets = tickets;
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional
    public Reply handle(Command command) {
        var ticket =
                tickets.find(command.ticketId()).orElseThrow(() -> new TicketNotFoundException(command.ticketId()));
        var reply = Reply.byAgent(
                ticket.id(),
                command.agent(),
                command.message(),
                command.internal(),
                command.ticketUpdate(),
                clock.instant());
        replies.save(reply);
        return reply;
    }
}
