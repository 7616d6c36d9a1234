package com.tick.reply.reply;

import com.tick.reply.ticket.FindTicket;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * An agent answers the customer, or leaves a note for colleagues.
 *
 * <p>Not transactional, as {@link FindTicket} and {@link Uploads} may have to ask other services; the save is one
 * transaction by itself. A claim whose reply is never saved runs out.
 */
@Service
public class AddAgentReply {

    public record Command(long ticketId, Agent agent, String text, List<Upload> uploads, boolean internal) {}

    private final FindTicket findTicket;
    private final Uploads uploads;
    private final Replies replies;
    private final Clock clock;

    public AddAgentReply(FindTicket findTicket, Uploads uploads, Replies replies, Clock clock) {
        this.findTicket = findTicket;
        this.uploads = uploads;
        this.replies = replies;
        this.clock = clock;
    }

    public Reply handle(Command command) {
        var message = new Message(
                command.text(), command.uploads().stream().map(Upload::id).toList());
        var ticket = findTicket.handle(command.ticketId());
        uploads.claim(command.uploads());
        var reply = Reply.byAgent(ticket.id(), command.agent(), message, command.internal(), clock.instant());
        replies.save(reply);
        return reply;
    }
}
