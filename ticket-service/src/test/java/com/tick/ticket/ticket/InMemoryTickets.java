package com.tick.ticket.ticket;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behaves as the real store does, which {@link TicketsContract} proves of both. */
public final class InMemoryTickets implements Tickets {

    private final Map<Long, Ticket> stored = new LinkedHashMap<>();
    private final List<TicketEvent> published = new ArrayList<>();

    @Override
    public Ticket get(long id) {
        var ticket = stored.get(id);
        if (ticket == null) {
            throw new TicketNotFoundException(id);
        }
        return ticket;
    }

    @Override
    public boolean haveCommand(String idempotencyKey) {
        return stored.values().stream().anyMatch(it -> idempotencyKey.equals(it.commandKey()));
    }

    @Override
    public void save(Ticket ticket) {
        if (ticket.isNew()) {
            if (stored.values().stream().anyMatch(it -> it.reference().equals(ticket.reference()))) {
                throw new ReferenceTakenException(ticket.reference());
            }
            ticket.storedAs(stored.size() + 1L);
            stored.put(ticket.id(), ticket);
        } else if (ticket.isChanged()) {
            ticket.storedAs(ticket.id());
        }
        published.addAll(ticket.takeEvents());
    }

    @Override
    public long nextEventVersion(long id) {
        var version = get(id).eventVersion() + 1;
        set(get(id), "eventVersion", version);
        return version;
    }

    public List<TicketEvent> published() {
        return List.copyOf(published);
    }

    public List<Ticket> all() {
        return List.copyOf(stored.values());
    }

    /** What a store does beside the ticket. */
    private static void set(Ticket ticket, String name, Object value) {
        try {
            Field field = Ticket.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(ticket, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
