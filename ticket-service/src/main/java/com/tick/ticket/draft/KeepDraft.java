package com.tick.ticket.draft;

import com.tick.ticket.draft.Drafts.Draft;
import com.tick.ticket.draft.Drafts.Mode;
import com.tick.ticket.ticket.TicketQueries;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent's words are put by while they write; no words drop the draft. */
@Service
public class KeepDraft {

    public record Command(long agentId, long ticketId, Mode mode, String message) {}

    private final Drafts drafts;
    private final TicketQueries tickets;
    private final Clock clock;

    KeepDraft(Drafts drafts, TicketQueries tickets, Clock clock) {
        this.drafts = drafts;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        tickets.get(command.ticketId());
        if (command.message().isBlank()) {
            drafts.drop(command.agentId(), command.ticketId(), command.mode());
        } else {
            drafts.keep(
                    command.agentId(),
                    command.ticketId(),
                    new Draft(command.mode(), command.message(), clock.instant()));
        }
    }
}
