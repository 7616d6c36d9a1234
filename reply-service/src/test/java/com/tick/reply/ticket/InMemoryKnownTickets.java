package com.tick.reply.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Behaves as the real store does, which {@link KnownTicketsContract} proves of both. */
public final class InMemoryKnownTickets implements TicketProjections {

    private final Map<Long, TicketProjection> known = new HashMap<>();

    @Override
    public Optional<TicketProjection> find(long id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public void learn(List<TicketProjection> tickets) {
        tickets.forEach(it -> known.merge(it.id(), it, (old, fresh) -> fresh.version() > old.version() ? fresh : old));
    }

    @Override
    public Set<Long> changeStatuses(List<StatusChange> changes) {
        for (var it : changes) {
            find(it.ticketId())
                    .ifPresent(old -> learn(List.of(
                            new TicketProjection(old.id(), old.reference(), it.status(), old.name(), it.version()))));
        }
        return changes.stream()
                .map(StatusChange::ticketId)
                .filter(it -> !known.containsKey(it))
                .collect(Collectors.toSet());
    }
}
