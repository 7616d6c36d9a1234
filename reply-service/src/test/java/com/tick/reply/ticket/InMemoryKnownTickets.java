package com.tick.reply.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Behaves as the real store does, which {@link KnownTicketsContract} proves of both. */
public final class InMemoryKnownTickets implements KnownTickets {

    private final Map<Long, KnownTicket> known = new HashMap<>();

    @Override
    public Optional<KnownTicket> find(long id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public void learn(KnownTicket ticket) {
        known.merge(ticket.id(), ticket, (old, fresh) -> fresh.version() > old.version() ? fresh : old);
    }

    @Override
    public boolean changeStatus(long id, String status, long version) {
        find(id).ifPresent(it -> learn(new KnownTicket(id, it.reference(), status, it.name(), version)));
        return known.containsKey(id);
    }
}
