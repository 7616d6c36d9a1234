package com.tick.reply.reply;

import com.tick.reply.ticket.TicketNotFoundException;
import com.tick.reply.ticket.TicketProjections;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer answers through the private link of the ticket. */
@Service
public class AddWebReply {

    public record Command(long ticketId, Message message) {}

    private final TicketProjections tickets;
    private final Replies replies;
    private final Clock clock;

    public AddWebReply(TicketProjections tickets, Replies replies, Clock clock) {
        this.tickets = tickets;
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional
    public Reply handle(Command command) {
        var ticket =
                tickets.find(command.ticketId()).orElseThrow(() -> new TicketNotFoundException(command.ticketId()));
        var reply = Reply.byCustomerOnTheWeb(ticket.id(), ticket.name(), command.message(), clock.instant());
        replies.save(reply);
        return reply;
    }
}
