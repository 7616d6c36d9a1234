package com.tick.ticket.cannedreply;

import com.tick.ticket.ticket.TicketQueries;
import java.util.List;
import org.springframework.stereotype.Service;

/** The canned replies as they are for one ticket. */
@Service
public class RenderCannedReplies {

    public record Command(long ticketId, String agentName) {}

    /** @param text without placeholders */
    public record Rendered(CannedReply reply, String text) {}

    private final CannedReplies replies;
    private final TicketQueries tickets;

    RenderCannedReplies(CannedReplies replies, TicketQueries tickets) {
        this.replies = replies;
        this.tickets = tickets;
    }

    public List<Rendered> handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        return replies.all().stream()
                .map(it -> new Rendered(it, Placeholder.render(it.body(), ticket, command.agentName())))
                .toList();
    }
}
