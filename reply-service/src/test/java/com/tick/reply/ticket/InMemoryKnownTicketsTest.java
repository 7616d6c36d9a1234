package com.tick.reply.ticket;

class InMemoryKnownTicketsTest extends KnownTicketsContract {

    private final TicketProjections tickets = new InMemoryKnownTickets();

    @Override
    protected TicketProjections tickets() {
        return tickets;
    }
}
