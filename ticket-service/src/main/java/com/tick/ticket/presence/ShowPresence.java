package com.tick.ticket.presence;

import com.tick.ticket.presence.Presences.Doing;
import com.tick.ticket.presence.Presences.Presence;
import com.tick.ticket.ticket.TicketQueries;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agent's page says every few seconds what the agent does, and learns who else is there. */
@Service
public class ShowPresence {

    /** Whoever has said nothing for longer is gone. */
    static final Duration LIFE = Duration.ofSeconds(15);

    private static final int SWEEP = 50;

    /** @param doing null: the agent has left */
    public record Command(long agentId, String name, long ticketId, @Nullable Doing doing) {}

    private final Presences presences;
    private final TicketQueries tickets;
    private final Clock clock;

    ShowPresence(Presences presences, TicketQueries tickets, Clock clock) {
        this.presences = presences;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** The others on that ticket. */
    public List<Presence> handle(Command command) {
        tickets.get(command.ticketId());
        var doing = command.doing();
        if (doing == null) {
            presences.forget(command.agentId(), command.ticketId());
        } else {
            presences.note(new Presence(command.agentId(), command.name(), command.ticketId(), doing, clock.instant()));
        }
        presences.forget(clock.instant().minus(LIFE), SWEEP);
        return on(List.of(command.ticketId())).stream()
                .filter(it -> it.agentId() != command.agentId())
                .toList();
    }

    /** Everybody who is on these tickets now. */
    public List<Presence> on(Collection<Long> ticketIds) {
        return ticketIds.isEmpty()
                ? List.of()
                : presences.on(ticketIds, clock.instant().minus(LIFE));
    }
}
