package com.tick.reply.reply;

import com.tick.reply.ticket.FindTicket;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * The customer answers through the private link of the ticket.
 *
 * <p>Not transactional, for the same reason as {@link AddAgentReply}.
 */
@Service
public class AddWebReply {

    public record Command(long ticketId, Message message) {}

    private final FindTicket findTicket;
    private final Replies replies;
    private final Clock clock;

    public AddWebReply(FindTicket findTicket, Replies replies, Clock clock) {
        this.findTicket = findTicket;
        this.replies = replies;
        this.clock = clock;
    }

    public Reply handle(Command command) {
        var ticket = findTicket.handle(command.ticketId());
        var reply = Reply.byCustomerOnTheWeb(ticket.id(), ticket.name(), command.message(), clock.instant());
        replies.save(reply);
        return reply;
    }
}
